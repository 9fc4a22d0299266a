package dev.squall.processor.cases;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Random types that both Squall and Jackson databind have JSON for, as source; and random documents of them. Numbers are small enough that both
 * write them alike.
 */
final class RandomTypes {
  private static final List<String> SCALARS =
      List.of("int", "long", "boolean", "double", "String", "Integer", "java.math.BigInteger", "java.util.UUID", "State");

  private final Random random;
  private final StringBuilder source = new StringBuilder();
  private final List<List<Member>> records = new ArrayList<>();

  RandomTypes(long seed) {
    random = new Random(seed);
    int count = 2 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      record(i);
    }
    source.append("  enum State { OPEN, SHIPPED, LOST }\n");
  }

  private record Member(String name, Type type) {}

  /** A type: a scalar, one of the records before it, or a container of a type. */
  private record Type(String text, String kind, List<Type> of, int record) {}

  /** The types, nested in a record {@code A} whose only component is of the last of them. */
  String source() {
    return "record A(R" + (records.size() - 1) + " value) {\n" + source + "}";
  }

  private void record(int index) {
    List<Member> members = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      members.add(new Member("m" + i, type(index, 2)));
    }
    source.append("  public record R").append(index).append('(');
    for (int i = 0; i < count; i++) {
      source.append(i == 0 ? "" : ", ").append(members.get(i).type().text()).append(' ').append(members.get(i).name());
    }
    source.append(") {}\n");
    records.add(members);
  }

  private Type type(int records, int depth) {
    int choice = random.nextInt(depth == 0 ? 2 : 5);
    if (choice == 1 && records > 0) {
      int index = random.nextInt(records);
      return new Type("R" + index, "record", List.of(), index);
    }
    if (choice < 2) {
      String scalar = SCALARS.get(random.nextInt(SCALARS.size()));
      return new Type(scalar, "scalar", List.of(), -1);
    }
    Type inner = type(records, depth - 1);
    String boxed = boxed(inner.text());
    return switch (choice) {
      case 2 -> new Type("java.util.List<" + boxed + ">", "list", List.of(inner), -1);
      case 3 -> new Type("java.util.Map<String, " + boxed + ">", "map", List.of(inner), -1);
      default -> new Type(inner.text() + "[]", "list", List.of(inner), -1);
    };
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "long" -> "Long";
      case "boolean" -> "Boolean";
      case "double" -> "Double";
      default -> type;
    };
  }

  /** A document of {@code A}, its members in any order. */
  String document() {
    return "{\"value\":" + object(records.size() - 1) + "}";
  }

  private String object(int index) {
    List<String> members = new ArrayList<>();
    for (Member member : records.get(index)) {
      members.add("\"" + member.name() + "\":" + value(member.type()));
    }
    Collections.shuffle(members, random);
    return "{" + String.join(",", members) + "}";
  }

  private String value(Type type) {
    return switch (type.kind()) {
      case "record" -> object(type.record());
      case "list" -> {
        List<String> elements = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
          elements.add(value(type.of().getFirst()));
        }
        yield "[" + String.join(",", elements) + "]";
      }
      case "map" -> {
        List<String> entries = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
          entries.add("\"k" + i + "\\u00e9\":" + value(type.of().getFirst()));
        }
        yield "{" + String.join(", ", entries) + "}";
      }
      default -> scalar(type.text());
    };
  }

  private String scalar(String type) {
    return switch (type) {
      case "int", "Integer" -> String.valueOf(random.nextInt());
      case "long" -> String.valueOf(random.nextLong());
      case "boolean" -> String.valueOf(random.nextBoolean());
      case "double" -> String.valueOf(random.nextInt(1000) / 8.0);
      case "java.math.BigInteger" -> new BigInteger(200, random).toString();
      case "java.util.UUID" -> "\"" + new UUID(random.nextLong(), random.nextLong()) + "\"";
      case "State" -> "\"" + List.of("OPEN", "SHIPPED", "LOST").get(random.nextInt(3)) + "\"";
      default -> "\"" + List.of("", "text", "\\u0041\\n\\\"", "\\ud83d\\ude00 \u00e9", "</script>").get(random.nextInt(5)) + "\"";
    };
  }
}
