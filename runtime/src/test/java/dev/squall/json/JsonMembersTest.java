package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class JsonMembersTest {
  @Test
  void membersAreFoundInAnyOrder() {
    JsonMembers members = JsonMembers.of("a", "b", "caf\u00E9", "");
    assertThat(found(members, "{\"b\":1,\"caf\\u00e9\":2,\"\":3,\"\\u0061\":4}")).containsExactly(1, 2, 3, 0);
    assertThat(found(members, "{}")).isEmpty();
  }

  @Test
  void membersHaveOtherNames() {
    JsonMembers members = JsonMembers.of("a", "b").alias("A", 0).alias("first", 0);
    assertThat(found(members, "{\"b\":1,\"first\":2}")).containsExactly(1, 0);
    assertThat(failures(members, "{\"A\":1,\"first\":2}")).containsExactly("/first duplicate");
  }

  @Test
  void unknownNamesAreToldWithWhatWasMeant() {
    JsonMembers members = JsonMembers.of("name", "born");
    assertThat(failures(members, "{\"nmae\":[1,{\"name\":2}],\"name\":1}")).containsExactly("/nmae unknown");
    assertThat(detail(members, "{\"nmae\":1}")).isEqualTo("There is no member \"nmae\". Did you mean \"name\"?");
  }

  @Test
  void namesArePassedOver() {
    JsonMembers members = JsonMembers.of("a").ignoring("secret", "a");
    assertThat(found(members, "{\"secret\":1,\"a\":2,\"secret\":[]}")).containsExactly(0);
    assertThat(failures(members, "{\"other\":1}")).containsExactly("/other unknown");
    assertThat(found(members.ignoringUnknown(), "{\"other\":{\"a\":1},\"a\":2,\"other\":3}")).containsExactly(0);
  }

  @Test
  void theMemberThatTellsTheKindComesOnce() {
    JsonMembers members = JsonMembers.of("a").tagged("type");
    assertThat(found(members, "{\"a\":1,\"type\":\"x\"}")).containsExactly(0);
    assertThat(failures(members, "{\"type\":\"x\",\"a\":1,\"type\":\"x\"}")).containsExactly("/type duplicate");
    assertThat(failures(members.ignoringUnknown(), "{\"type\":\"x\",\"t\\u0079pe\":\"x\"}")).containsExactly("/type duplicate");
  }

  @Test
  void namesOfTheSameHashAreToldApart() {
    assertThat(JsonReader.hash("liquid")).isEqualTo(JsonReader.hash("costarring"));
    assertThat(found(JsonMembers.of("costarring", "liquid"), "{\"liquid\":1,\"costarring\":2}")).containsExactly(1, 0);
    assertThat(failures(JsonMembers.of("liquid"), "{\"costarring\":1}")).containsExactly("/costarring unknown");
  }

  @Test
  void thereMayBeHundreds() {
    String[] names = IntStream.range(0, 300).mapToObj(i -> "m" + i).toArray(String[]::new);
    JsonMembers members = JsonMembers.of(names);
    JsonReader in = reader("{\"m299\":1,\"m64\":2,\"m0\":3,\"m64\":4}");
    in.beginObject();
    long[] seen = new long[5];
    List<Integer> found = new ArrayList<>();
    for (int member = members.next(in, 0, seen); member >= 0; member = members.next(in, 0, seen)) {
      found.add(member);
      in.skipValue();
    }
    assertThat(found).containsExactly(299, 64, 0);
    assertThat(catchThrowableOfType(JsonException.class, in::finish).failures()).hasSize(1);
  }

  @Test
  void whatIsMissingIsToldByItsName() {
    JsonReader in = reader("{}");
    in.beginObject();
    in.nextField();
    JsonMembers.of("a", "b/c", "d").missing(in, 0, 0b110, 0);
    assertThat(told(catchThrowableOfType(JsonException.class, in::finish))).containsExactly("/b~1c missing", "/d missing");
  }

  private static JsonReader reader(String json) {
    return new JsonReader(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Integer> found(JsonMembers members, String json) {
    JsonReader in = reader(json);
    List<Integer> found = new ArrayList<>();
    int start = in.start();
    in.beginObject();
    long seen = 0;
    for (int member = members.next(in, start, seen); member >= 0; member = members.next(in, start, seen)) {
      found.add(member);
      seen |= 1L << member;
      in.skipValue();
    }
    in.finish();
    return found;
  }

  private static List<String> failures(JsonMembers members, String json) {
    return told(catchThrowableOfType(JsonException.class, () -> found(members, json)));
  }

  private static String detail(JsonMembers members, String json) {
    return catchThrowableOfType(JsonException.class, () -> found(members, json)).failures().getFirst().detail();
  }

  private static List<String> told(JsonException exception) {
    return exception.failures().stream().map(failure -> failure.pointer() + " " + failure.code()).toList();
  }
}
