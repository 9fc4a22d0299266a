package dev.squall.template.check;

import java.util.List;
import java.util.Random;

/** Makes texts of expressions over the variables of {@link Shop}: mostly well typed, now and then not. */
final class RandomExpressions {
  private final Random random;
  private int lambdas;

  RandomExpressions(long seed) {
    random = new Random(seed);
  }

  /** An expression of some kind. */
  String next() {
    lambdas = 0;
    // A member of a literal: the dot would belong to the number.
    return any(1 + random.nextInt(5)).replaceAll("(?<![\\w.])(\\d+)\\.(?=\\p{Alpha})", "($1).");
  }

  private String any(int depth) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> integer(depth);
      case 2 -> decimal(depth);
      case 3, 4 -> text(depth);
      case 5, 6 -> bool(depth);
      case 7 -> user(depth);
      case 8 -> list(depth);
      case 9 -> big(depth);
      case 10 -> nullable(depth);
      default -> other(depth);
    };
  }

  private String pick(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  /** Now and then something else than what is wanted. */
  private boolean strays() {
    return random.nextInt(40) == 0;
  }

  private String integer(int depth) {
    if (depth <= 0) {
      return pick("1", "2", "i", "l", "b", "c", "boxed", "user.age", "words.length", "(someInt ?? 3)", "17L", "users.size()");
    }
    int d = depth - 1;
    return strays() ? any(d) : switch (random.nextInt(16)) {
      case 0 -> "(" + integer(d) + pick(" + ", " - ", " * ") + integer(d) + ")";
      case 1 -> "(" + integer(d) + pick(" / ", " % ") + pick("2", "3L", "i", "5") + ")";
      case 2 -> "(" + pick("-", "+", "- -") + integer(d) + ")";
      case 3 -> "(" + bool(d) + " ? " + integer(d) + " : " + integer(d) + ")";
      case 4 -> "(" + nullableNumber(d) + " ?? " + integer(d) + ")";
      case 5 -> text(d) + ".length()";
      case 6 -> user(d) + ".age";
      case 7 -> list(d) + ".size()";
      case 8 -> "Math.max(" + integer(d) + ", " + integer(d) + ")";
      case 9 -> integers(d) + "[0]";
      case 10 -> "Box.max(" + integer(d) + ", " + integer(d) + ")";
      case 11 -> "calls.apply(" + lambda(d, "integer") + ", 3)";
      case 12 -> "users.stream().mapToInt(u -> u.age).sum()";
      case 13 -> "box.map(s -> " + integer(d) + ").value";
      case 14 -> "(" + integer(d) + " if " + bool(d) + " else " + integer(d) + ")";
      default -> "integers.stream().map(n -> n + " + integer(d) + ").reduce(" + integer(d) + ", (x, y) -> x + y)";
    };
  }

  private String lambda(int depth, String kind) {
    String name = "v" + lambdas++;
    return name + " -> " + (kind.equals("integer") ? "(" + name + " + " + integer(depth) + ")" : text(depth));
  }

  private String decimal(int depth) {
    if (depth <= 0) {
      return pick("1.5", "d", "2.0f", "shape.area", "shapes[0].area()", "0.25");
    }
    int d = depth - 1;
    return switch (random.nextInt(5)) {
      case 0 -> "(" + decimal(d) + pick(" + ", " - ", " * ", " / ") + pick(decimal(d), integer(d)) + ")";
      case 1 -> "(" + bool(d) + " ? " + decimal(d) + " : " + integer(d) + ")";
      case 2 -> "Math.abs(" + decimal(d) + ")";
      case 3 -> "Math.min(" + decimal(d) + ", " + integer(d) + ")";
      default -> "(-" + decimal(d) + ")";
    };
  }

  private String text(int depth) {
    if (depth <= 0) {
      return pick("text", "\"x\"", "'y'", "user.name", "bean.title", "words[0]", "Bean.CONSTANT", "box.value", "\"\"");
    }
    int d = depth - 1;
    return strays() ? any(d) : switch (random.nextInt(15)) {
      case 0 -> "(" + text(d) + " + " + any(d) + ")";
      case 1 -> "\"a${" + pick(text(d), integer(d), "month") + "}b\"";
      case 2 -> "(" + nullableText(d) + " ?? " + text(d) + ")";
      case 3 -> "(" + bool(d) + " ? " + text(d) + " : " + text(d) + ")";
      case 4 -> user(d) + ".name";
      case 5 -> "(" + text(d) + " | " + pick("upper", "twice", "trim") + ")";
      case 6 -> "calls.a(" + any(d) + ")";
      case 7 -> text(d) + pick(".trim()", ".toUpperCase()", ".repeat(2)", ".concat(" + text(d) + ")");
      case 8 -> "String.valueOf(" + any(d) + ")";
      case 9 -> "box.map(s -> " + text(d) + ").value";
      case 10 -> "calls.nullable(" + nullableText(d) + ")";
      case 11 -> "String.join(\",\", " + pick("words", "[\"a\", " + text(d) + "]") + ")";
      case 12 -> "(some.map(s -> " + text(d) + ") ?? " + text(d) + ")";
      case 13 -> "user.greet(" + text(d) + pick("", ", " + text(d), ", words") + ")";
      default -> "Box.same(" + text(d) + ")";
    };
  }

  private String bool(int depth) {
    if (depth <= 0) {
      return pick("yes", "true", "false", "bean.open", "user.hasRole(\"ADMIN\")", "(shape is Circle)", "text.isEmpty()");
    }
    int d = depth - 1;
    return strays() ? any(d) : switch (random.nextInt(16)) {
      case 0 -> "(" + bool(d) + pick(" and ", " or ", " && ", " || ") + bool(d) + ")";
      case 1 -> "(not " + bool(d) + ")";
      case 2 -> "(" + number(d) + pick(" < ", " <= ", " > ", " >= ", " == ", " != ") + number(d) + ")";
      case 3 -> "(" + text(d) + pick(" == ", " != ", " < ") + text(d) + ")";
      case 4 -> "(" + any(d) + pick(" == ", " != ") + any(d) + ")";
      case 5 -> "(" + nullable(d) + pick(" is null", " is not null", " == null") + ")";
      case 6 -> "(" + integer(d) + pick(" in ", " not in ") + pick(integers(d), "ints", "(1..5)", "(0..<i)", "[1, 2]", "longs") + ")";
      case 7 -> "(" + text(d) + " in " + pick("words", "text", "byName", "[\"a\"]", text(d)) + ")";
      case 8 -> guarded(d);
      case 9 -> "(user.email is null or user.email.length() > " + integer(d) + ")";
      case 10 -> "(" + pick("shape", "object", "shapes[0]", "user") + pick(" is ", " is not ")
          + pick("Shape", "Circle", "String", "User", "Integer") + ")";
      case 11 -> "users.stream().anyMatch(u -> " + pick("u.age > " + integer(d), "u.hasRole(\"x\")", bool(d)) + ")";
      case 12 -> user(d) + ".hasRole(" + pick("Role.ADMIN", text(d)) + ")";
      case 13 -> "(" + bool(d) + " ? " + bool(d) + " : " + bool(d) + ")";
      case 14 -> "(noFlag ?? " + bool(d) + ")";
      default -> "(month " + pick("==", "<", ">=", "!=") + " " + pick("Month.MAY", "month.plus(" + integer(d) + ")") + ")";
    };
  }

  private String guarded(int depth) {
    String path = pick("guest", "other", "byName.Ann", "byName.Zoe");
    return "(" + path + " is not null and "
        + pick(path + ".age > " + integer(depth), path + ".name == " + text(depth), "not " + path + ".hasRole(\"x\")") + ")";
  }

  private String number(int depth) {
    return pick(integer(depth), decimal(depth), big(depth), nullableNumber(depth));
  }

  private String user(int depth) {
    if (depth <= 0) {
      return pick("user", "users[0]", "User.of(\"x\")", "other!");
    }
    int d = depth - 1;
    return switch (random.nextInt(5)) {
      case 0 -> "(" + nullableUser(d) + " ?? " + user(d) + ")";
      case 1 -> "(" + bool(d) + " ? " + user(d) + " : " + user(d) + ")";
      case 2 -> "Box.same(" + user(d) + ")";
      case 3 -> "calls.sorted(users, Comparator.comparing(u -> " + pick("u.name", "u.age", text(d)) + "))[0]";
      default -> "byName.getOrDefault(" + text(d) + ", " + user(d) + ")";
    };
  }

  private String list(int depth) {
    if (depth <= 0) {
      return pick("users", "integers", "shapes", "user.roles", "(1..3)", "[]");
    }
    int d = depth - 1;
    return switch (random.nextInt(7)) {
      case 0 -> "[" + any(d) + ", " + any(d) + "]";
      case 1 -> "users.stream().map(u -> " + any(d) + ").toList()";
      case 2 -> "users.stream().filter(u -> " + bool(d) + ").toList()";
      case 3 -> integers(d);
      case 4 -> "(" + bool(d) + " ? " + list(d) + " : " + list(d) + ")";
      case 5 -> "calls.sorted(integers, " + pick("(p, q) -> p - q", "Comparator.naturalOrder()") + ")";
      default -> "List.of(" + any(d) + pick("", ", " + any(d)) + ")";
    };
  }

  private String integers(int depth) {
    return depth <= 0
        ? pick("integers", "(1..3)", "[4, 5]")
        : pick("(1..<" + integer(depth - 1) + ")", "[" + integer(depth - 1) + "]", "(" + bool(depth - 1) + " ? integers : [1])");
  }

  private String big(int depth) {
    return depth <= 0
        ? pick("price", "big", "java.math.BigDecimal.ONE")
        : "(" + big(depth - 1) + pick(" + ", " - ", " * ") + pick(big(depth - 1), integer(depth - 1), decimal(depth - 1)) + ")";
  }

  private String nullable(int depth) {
    return pick(nullableText(depth), nullableNumber(depth), nullableUser(depth), "null", any(depth - 1));
  }

  private String nullableText(int depth) {
    return pick("noText", "user.email", "byId[5]", "gaps[1]", "user.address?.street", nullableUser(depth) + "?.name",
        "users[1].email", "(" + bool(depth - 1) + " ? noText : " + text(depth - 1) + ")");
  }

  private String nullableNumber(int depth) {
    return pick("noNumber", "guest?.age", "Map.of(\"a\", 1).a", nullableUser(depth) + "?.age",
        "(" + bool(depth - 1) + " ? null : " + integer(depth - 1) + ")",
        "(" + bool(depth - 1) + " ? noNumber : " + integer(depth - 1) + ")");
  }

  private String nullableUser(int depth) {
    return pick("guest", "other", "byName.Ann", "byName[" + text(depth - 1) + "]", "byName.get(\"Zoe\")");
  }

  private String other(int depth) {
    return pick(List.of("shape", "month", "date", "object", "some", "none", "words", "ints", "calls", "box.map(s -> "
        + any(depth - 1) + ")", "numbers.value", "Role.ADMIN", "byName", "longs", "c", "gaps", "numbers",
        "users.stream().collect(java.util.stream.Collectors.groupingBy(u -> " + any(depth - 1) + "))",
        "calls.swap(byId)", "calls.collection(" + integers(depth) + ")", "byName.entrySet()").toArray(String[]::new));
  }
}
