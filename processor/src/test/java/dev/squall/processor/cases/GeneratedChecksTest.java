package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.squall.json.JsonException;
import dev.squall.json.JsonFailure;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every place below a type annotated {@code @Json} where a constraint may stand, read by the code that is generated. */
final class GeneratedChecksTest {
  private static final String STUBS =
      """
      package com.fasterxml.jackson.annotation;
      public @interface %s {}
      """;

  private static final String TYPE =
      """
      package test;

      import com.fasterxml.jackson.annotation.*;
      import dev.squall.annotation.*;
      import jakarta.validation.constraints.*;
      import java.util.*;

      @Json
      public record A(
          Set<@NotBlank String> set,
          SortedSet<@Min(1) Integer> sorted,
          List<@Size(max = 1) List<@NotBlank String>> lists,
          Map<@NotBlank String, @Min(1) Integer> map,
          Map<String, List<@Min(1) Integer>> maps,
          Optional<@Size(max = 2) List<@NotBlank String>> maybe,
          List<Optional<@NotBlank String>> gaps,
          int @Size(max = 2) [] numbers,
          List<@NotBlank String @Size(max = 2) []> texts,
          @CheckedBy(value = A.class, code = "sum", message = "Must have a sum.") List<Integer> sum,
          OptionalInt count,
          Email email,
          Given given,
          Shape shape,
          int @Size(max = 2) [] @Size(max = 1) [] grid,
          @Size(max = 2) int[] @Size(max = 3) [] both,
          String @Size(max = 1) [] @Size(max = 1) [] same,
          Inherited inherited,
          Held held,
          Views views,
          Sound sound,
          Renamed named) {

        static boolean isValid(List<Integer> numbers) {
          return numbers.stream().mapToInt(Integer::intValue).sum() >= 0;
        }

        interface Titled {
          @Size(max = 2)
          String title();

          List<@NotBlank String> words();
        }

        record Inherited(String title, List<String> words) implements Titled {}

        abstract static class Holder<T> {
          private T value;

          public T getValue() {
            return value;
          }

          public void setValue(T value) {
            this.value = value;
          }
        }

        static final class Held extends Holder<List<@Size(max = 2) String>> {}

        static final class Views {
          private final List<@NotBlank String> ofField;
          private List<String> ofGetter;

          Views(List<String> ofField) {
            this.ofField = ofField;
          }

          public List<String> getOfField() {
            return ofField;
          }

          public List<@Size(max = 2) String> getOfGetter() {
            return ofGetter;
          }

          public void setOfGetter(List<String> texts) {
            this.ofGetter = texts;
          }
        }

        record Renamed(
            @JsonAlias({"oth", "o~/"}) @Size(max = 1, message = "{user.name}") String other,
            Map<@Min(10) Integer, @Size(max = 1) String> numbers) {
          @Check(member = "other", message = "Must not be x.")
          boolean isNotX() {
            return !other.equals("x");
          }
        }

        static final class Sound {
          private String text;
          private final boolean given;

          @JsonCreator
          Sound(boolean given) {
            this.given = given;
          }

          public void setText(String text) {
            this.text = text.strip();
          }

          public boolean isGiven() {
            return given;
          }

          @AssertTrue
          public boolean isSound() {
            return given;
          }

          @NotBlank
          @Size(max = 2)
          public String getShown() {
            return text.isEmpty() ? null : text;
          }

          public List<@Size(max = 1) String> getParts() {
            return List.of(text.split("-"));
          }

          @Positive
          public int getLength() {
            return text.length();
          }
        }

        record Email(@JsonValue @NotBlank @Size(max = 5) String text) {
          @Check(message = "Must have an at sign.")
          boolean hasAt() {
            return text.contains("@");
          }
        }

        static final class Given {
          private final String text;

          @JsonCreator
          Given(@Size(min = 2) String text) {
            this.text = text;
          }

          @JsonValue
          String text() {
            return text;
          }
        }

        sealed interface Shape {
          @Check(message = "Must be large.")
          default boolean isLarge() {
            return size() > 10;
          }

          @Check(message = "Must be even.")
          static boolean isEven(Shape shape) {
            return shape.size() % 2 == 0;
          }

          int size();
        }

        abstract static class Named {
          @Check(message = "Must not be 13.")
          boolean isLucky() {
            return size() != 13;
          }

          abstract int size();
        }

        record Circle(int size) implements Shape {}

        static final class Square extends Named implements Shape {
          private final int size;

          Square(int size) {
            this.size = size;
          }

          public int getSize() {
            return size;
          }

          @Override
          public int size() {
            return size;
          }

          @Override
          public boolean isLarge() {
            return size > 20;
          }
        }
      }
      """;

  private static final String RIGHT =
      "{\"set\":[],\"sorted\":[],\"lists\":[],\"map\":{},\"maps\":{},\"maybe\":null,\"gaps\":[],\"numbers\":[],\"texts\":[],\"sum\":[],\"count\":null,"
          + "\"email\":\"a@b\",\"given\":\"ab\",\"shape\":{\"type\":\"Circle\",\"size\":12},"
          + "\"grid\":[],\"both\":[],\"same\":[],\"inherited\":{\"title\":\"\",\"words\":[]},\"held\":{\"value\":[]},"
          + "\"views\":{\"ofField\":[],\"ofGetter\":[]},"
          + "\"sound\":{\"given\":true,\"text\":\"a\"},\"named\":{\"oth\":\"\",\"numbers\":{}}}";

  @TempDir static Path folder;

  private static Class<?> generated;

  @BeforeAll
  static void compile() throws Exception {
    Folder.write(folder.resolve("src/test/A.java"), TYPE);
    for (String name : List.of("JsonValue", "JsonCreator")) {
      Folder.write(folder.resolve("src/com/fasterxml/jackson/annotation/" + name + ".java"), STUBS.formatted(name));
    }
    Folder.write(
        folder.resolve("src/com/fasterxml/jackson/annotation/JsonAlias.java"),
        "package com.fasterxml.jackson.annotation;\npublic @interface JsonAlias {\n  String[] value();\n}\n");
    Compilation.Result result = Compilation.to(Compiler.JAVAC, folder.resolve("out")).tolerant().compileAll(folder.resolve("src"));
    assertThat(result.errors()).isEmpty();
    URL[] classes = {folder.resolve("out").toUri().toURL()};
    generated = new URLClassLoader(classes, GeneratedChecksTest.class.getClassLoader()).loadClass("test.AJson");
  }

  /** The failures of a right document with one member changed. */
  private static List<String> failures(String member, String json) throws Exception {
    return told(member, json).stream().map(failure -> failure.pointer() + " " + failure.code()).toList();
  }

  private static List<JsonFailure> told(String member, String json) throws Exception {
    String document = RIGHT.replaceFirst("\"" + member + "\":(\\[\\]|\\{(?:[^{}]|\\{[^{}]*\\})*\\}|null|\"[^\"]*\")", "\"" + member + "\":" + json);
    try {
      generated.getDeclaredMethod("read", byte[].class).invoke(null, (Object) document.getBytes(StandardCharsets.UTF_8));
      return List.of();
    } catch (InvocationTargetException e) {
      assertThat(e.getCause()).isInstanceOf(JsonException.class);
      return ((JsonException) e.getCause()).failures();
    }
  }

  @Test
  void whatIsRightIsRead() throws Exception {
    assertThat(failures("set", "[\"a\"]")).isEmpty();
    assertThat(failures("lists", "[[\"a\"],[]]")).isEmpty();
    assertThat(failures("maybe", "[\"a\",\"b\"]")).isEmpty();
    assertThat(failures("gaps", "[null,\"b\"]")).isEmpty();
  }

  @Test
  void elementsHaveTheirPlacesInTheDocument() throws Exception {
    assertThat(failures("set", "[\"a\",\"a\",\" \"]")).containsExactly("/set/2 not_blank");
    assertThat(failures("sorted", "[3,0,2]")).containsExactly("/sorted/1 min");
  }

  @Test
  void elementsAreCheckedWhereOthersCannotBeRead() throws Exception {
    assertThat(failures("set", "[1,\" \",\"a\"]")).containsExactly("/set/0 type", "/set/1 not_blank");
    assertThat(failures("lists", "[[\"\",1],[\"a\",\"b\"]]"))
        .containsExactly("/lists/0 size", "/lists/0/0 not_blank", "/lists/0/1 type", "/lists/1 size");
    assertThat(failures("map", "{\"\":\"x\",\"a\":0,\"b\":true}")).containsExactly("/map/ type", "/map/a min", "/map/b type");
    assertThat(failures("maps", "{\"a\":[1,0],\"b\":[\"x\",0]}")).containsExactly("/maps/a/1 min", "/maps/b/0 type", "/maps/b/1 min");
    assertThat(failures("texts", "[[\"\",7,\"a\"],[\"\"]]"))
        .containsExactlyInAnyOrder("/texts/0/0 not_blank", "/texts/0/1 type", "/texts/0 size", "/texts/1/0 not_blank");
  }

  @Test
  void keysAndValuesAreChecked() throws Exception {
    assertThat(failures("map", "{\" \":0,\"a~/\":0}")).containsExactly("/map/  not_blank", "/map/  min", "/map/a~0~1 min");
  }

  @Test
  void contentsAreChecked() throws Exception {
    assertThat(failures("maybe", "[\"a\",\"\",\"c\"]")).containsExactlyInAnyOrder("/maybe size", "/maybe/1 not_blank");
    assertThat(failures("gaps", "[null,\"\"]")).containsExactly("/gaps/1 not_blank");
    assertThat(failures("numbers", "[1,2,3]")).containsExactly("/numbers size");
  }

  @Test
  void methodsOfTheUsersSeeOnlyContainersThatWereRead() throws Exception {
    assertThat(failures("sum", "[1,-2]")).containsExactly("/sum sum");
    assertThat(failures("sum", "[1,\"x\",-2]")).containsExactly("/sum/1 type");
  }

  @Test
  void typesThatAreWrittenAsOneValueAreChecked() throws Exception {
    assertThat(failures("email", "\"      \"")).containsExactly("/email not_blank", "/email size");
    assertThat(failures("email", "\"abc\"")).containsExactly("/email has_at");
    assertThat(failures("given", "\"a\"")).containsExactly("/given size");
  }

  @Test
  void conditionsAreInherited() throws Exception {
    assertThat(failures("shape", "{\"type\":\"Circle\",\"size\":9}")).containsExactly("/shape is_large", "/shape is_even");
    assertThat(failures("shape", "{\"type\":\"Square\",\"size\":13}"))
        .containsExactlyInAnyOrder("/shape is_large", "/shape is_lucky", "/shape is_even");
  }

  @Test
  void eachArrayHasTheConstraintsThatStandAtIt() throws Exception {
    assertThat(failures("grid", "[[1,2],[],[3]]")).containsExactlyInAnyOrder("/grid size", "/grid/0 size");
    assertThat(failures("both", "[[1,2,3,4],[1,2],[1]]")).containsExactlyInAnyOrder("/both size", "/both/0 size");
    assertThat(failures("same", "[[\"a\",\"b\"]]")).containsExactly("/same/0 size");
  }

  @Test
  void methodsOfInterfacesAndArgumentsOfSuperclassesCount() throws Exception {
    assertThat(failures("inherited", "{\"title\":\"abc\",\"words\":[\"a\",\"\"]}"))
        .containsExactlyInAnyOrder("/inherited/title size", "/inherited/words/1 not_blank");
    assertThat(failures("held", "{\"value\":[\"ab\",\"abc\"]}")).containsExactly("/held/value/1 size");
  }

  @Test
  void elementsAreConstrainedByFieldsAndGettersToo() throws Exception {
    assertThat(failures("views", "{\"ofField\":[\" \"],\"ofGetter\":[\"abc\"]}"))
        .containsExactlyInAnyOrder("/views/ofField/0 not_blank", "/views/ofGetter/0 size");
  }

  @Test
  void gettersOfWhatIsNotReadAreCheckedOnceTheObjectIsMade() throws Exception {
    assertThat(failures("sound", "{\"given\":true,\"text\":\"a-b\"}")).containsExactly("/sound/shown size");
    assertThat(failures("sound", "{\"given\":false,\"text\":\"ab\"}")).containsExactly("/sound/sound assert_true", "/sound/parts/0 size");
    assertThat(failures("sound", "{\"given\":true,\"text\":\" \"}")).containsExactlyInAnyOrder("/sound/shown missing", "/sound/length positive");
    assertThat(failures("sound", "{\"given\":1,\"text\":\"abc\"}")).containsExactly("/sound/given type");
  }

  @Test
  void membersAndKeysAreToldByTheNamesThatWereSent() throws Exception {
    assertThat(failures("named", "{\"other\":\"ab\",\"numbers\":{}}")).containsExactly("/named/other size");
    assertThat(failures("named", "{\"numbers\":{},\"oth\":\"ab\"}")).containsExactly("/named/oth size");
    assertThat(failures("named", "{\"o~/\":\"x\",\"numbers\":{}}")).containsExactly("/named/o~0~1 is_not_x");
    assertThat(failures("named", "{\"oth\":\"\",\"numbers\":{\"04\":\"ab\",\"12\":\"ab\"}}"))
        .containsExactly("/named/numbers/04 min", "/named/numbers/04 size", "/named/numbers/12 size");
  }

  @Test
  void keysOfTextsThatNobodyHasAreToldAsWithoutThem() throws Exception {
    assertThat(told("named", "{\"oth\":\"ab\",\"numbers\":{}}"))
        .extracting(JsonFailure::detail, JsonFailure::message)
        .containsExactly(tuple("Must have at most 1 character.", "{user.name,size.text}"));
  }

  @Test
  void failuresOfSeveralMembersAreInOneAnswer() throws Exception {
    assertThat(failures("set", "[\"\"],\"sorted\":[0],\"map\":{\"\":1},\"maps\":{\"a\":[0]},\"email\":\"abc\",\"x\":1"))
        .contains("/set/0 not_blank", "/sorted duplicate");
  }
}
