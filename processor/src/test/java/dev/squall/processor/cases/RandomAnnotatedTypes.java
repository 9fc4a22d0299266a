package dev.squall.processor.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random records with annotations of Jackson's, as source, which Squall and Jackson databind should read and write alike; and documents of them. */
final class RandomAnnotatedTypes {
  private static final String ANNOTATION = "com.fasterxml.jackson.annotation.";

  /** What members are of. */
  private static final String TYPES =
      """
        public record Value(String text) {
          @$JsonCreator(mode = $JsonCreator.Mode.DELEGATING) public Value {}
          @$JsonValue public String text() { return text; }
        }
        public enum Named { @$JsonProperty("the first") FIRST, @$JsonAlias({"2nd", "zwei"}) SECOND, THIRD }
        public enum Told {
          LEFT, RIGHT;
          @$JsonValue public String told() { return "to the " + name().toLowerCase(java.util.Locale.ROOT); }
        }
        public static final class Made {
          private final int count;
          private Made(int count) { this.count = count; }
          @$JsonCreator public static Made of(@$JsonProperty("how many") int count) { return new Made(count); }
          @$JsonProperty("how many") public int getCount() { return count; }
        }
        public static final class Bean {
          private String title = "";
          @$JsonIgnore public String lost = "lost";
          public Bean() {}
          @$JsonGetter("heading") public String getTitle() { return title; }
          @$JsonSetter("heading") public void setTitle(String title) { this.title = title; }
        }
        @$JsonTypeInfo(use = $JsonTypeInfo.Id.NAME, property = "kind")
        @$JsonSubTypes({@$JsonSubTypes.Type(value = Round.class, name = "a circle"), @$JsonSubTypes.Type(Flat.class)})
        public sealed interface Shape {}
        public record Round(int radius) implements Shape {}
        @$JsonTypeName("a line") public record Flat(@$JsonProperty("from~/to") String ends) implements Shape {}
      """
          .replace("$", ANNOTATION);

  private final Random random;
  private final boolean snake;
  private final boolean extra;
  private final List<Member> members = new ArrayList<>();

  /**
   * A member.
   *
   * @param names what it may be called in a document
   * @param absent whether it need not be there
   */
  private record Member(String declaration, List<String> names, boolean absent, Supplier<String> value) {}

  RandomAnnotatedTypes(long seed) {
    random = new Random(seed);
    snake = random.nextBoolean();
    extra = random.nextBoolean();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      members.add(member("theMember" + i));
    }
  }

  /** The types, nested in a record {@code A}. */
  String source() {
    String components = String.join(", ", members.stream().map(Member::declaration).toList());
    String naming = snake
        ? "@tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class) "
        : "";
    String ignoring = extra ? "@" + ANNOTATION + "JsonIgnoreProperties(\"extra\") " : "";
    return "record A(R value) {\n  " + naming + ignoring + "public record R(" + components + ") {}\n" + TYPES + "}";
  }

  private Member member(String java) {
    String name = snake ? java.replace("M", "_m") : java;
    return switch (random.nextInt(14)) {
      case 0 -> renamed(java);
      case 1 -> plain(java, "@$JsonAlias({\"" + java + "X\", \"" + java + "é\"}) String", List.of(name, java + "X", java + "\u00e9"), this::text);
      case 2 -> nullable(java, name, "@$JsonInclude($JsonInclude.Include.NON_NULL) @org.jspecify.annotations.Nullable String");
      case 3 -> plain(java, "@$JsonInclude($JsonInclude.Include.NON_EMPTY) java.util.List<String>", List.of(name), () -> list(this::text));
      case 4 -> plain(java, "@$JsonFormat(pattern = \"dd.MM.yyyy\") java.time.LocalDate", List.of(name), () -> time("dd.MM.yyyy"));
      case 5 -> plain(
          java, "@$JsonFormat(pattern = \"yyyy/MM/dd 'at' HH:mm:ss\") java.time.LocalDateTime", List.of(name),
          () -> time("yyyy/MM/dd 'at' HH:mm:ss"));
      case 6 -> plain(java, "Value", List.of(name), this::text);
      case 7 -> plain(java, "Named", List.of(name), () -> one("the first", "SECOND", "2nd", "zwei", "THIRD"));
      case 8 -> plain(java, "java.util.List<Told>", List.of(name), () -> list(() -> one("to the left", "to the right")));
      case 9 -> plain(java, "Made", List.of(name), () -> "{\"how many\":" + random.nextInt() + "}");
      case 10 -> plain(java, "Bean", List.of(name), () -> "{\"heading\":" + text() + "}");
      case 11 -> plain(java, "java.util.List<Shape>", List.of(name), () -> list(this::shape));
      case 12 -> nullable(java, name, "@$JsonInclude($JsonInclude.Include.NON_ABSENT) java.util.Optional<String>");
      default -> nullable(java, name, "@org.jspecify.annotations.Nullable Value");
    };
  }

  private static Member plain(String java, String type, List<String> names, Supplier<String> value) {
    return new Member(type.replace("$", ANNOTATION) + " " + java, names, false, value);
  }

  private Member nullable(String java, String name, String type) {
    return new Member(type.replace("$", ANNOTATION) + " " + java, List.of(name), true, () -> random.nextInt(3) == 0 ? "null" : text());
  }

  private Member renamed(String java) {
    String name = java + List.of(" ", "-", "/~", "\u00e9\ud83d\ude00", ".", "$").get(random.nextInt(6));
    return new Member("@" + ANNOTATION + "JsonProperty(\"" + name + "\") long " + java, List.of(name), false, () -> "" + random.nextLong());
  }

  /** A document of {@code A}, its members in any order. */
  String document() {
    List<String> values = new ArrayList<>();
    for (Member member : members) {
      if (!member.absent() || random.nextBoolean()) {
        values.add("\"" + member.names().get(random.nextInt(member.names().size())) + "\":" + member.value().get());
      }
    }
    if (extra && random.nextBoolean()) {
      values.add("\"extra\":{\"a\":[1,null]}");
    }
    Collections.shuffle(values, random);
    return "{\"value\":{" + String.join(",", values) + "}}";
  }

  private String shape() {
    boolean late = random.nextBoolean();
    boolean round = random.nextBoolean();
    String kind = round ? "\"kind\":\"a circle\"" : "\"kind\":\"a line\"";
    String rest = round ? "\"radius\":" + random.nextInt() : "\"from~/to\":" + text();
    return "{" + (late ? rest + "," + kind : kind + "," + rest) + "}";
  }

  private String time(String pattern) {
    LocalDateTime moment = LocalDate.of(1900 + random.nextInt(300), 1, 1).atStartOfDay().plusSeconds(random.nextInt(365 * 86_400));
    return "\"" + moment.format(DateTimeFormatter.ofPattern(pattern)) + "\"";
  }

  private String list(Supplier<String> element) {
    List<String> elements = new ArrayList<>();
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      elements.add(element.get());
    }
    return "[" + String.join(",", elements) + "]";
  }

  private String text() {
    return one("", "text", "\\u0041\\n\\\"", "\\ud83d\\ude00 \u00e9", "</script>");
  }

  private String one(String... texts) {
    return "\"" + texts[random.nextInt(texts.length)] + "\"";
  }
}
