package dev.squall.template;

import java.util.List;
import java.util.Random;

/** Templates put together at random: most are right, some are not. The same seed gives the same template. */
final class RandomTemplate {
  private static final List<String> TEXTS = List.of(
      "text ", "<p>", "</p>", "<a href=\"", "\">", "<br>", " & ", "<b title='", "'>", "</b>", "\n", "<script>var x = ", ";</script>",
      "<style>p { color: ", " }</style>", "<input value=\"", "<!-- ", " -->", "<textarea>", "</textarea>", "é漢😀", "<div class=\"", "{", "}");
  private static final List<String> VALUES = List.of(
      "title", "price", "open", "color", "users.size()", "users[0].name", "users[0].note ?? \"none\"", "counts[\"a\"] ?? 0",
      "open ? 1 : 2", "\"a${title}b\"", "title | upper", "numbers.length", "numbers[0] + 1", "price * 2 - 1", "title.length() % 3",
      "nothing", "users", "users[0].note", "1 / 0", "markup", "title + price", "shapes.size() > 1 and open", "-price",
      "users[0]?.name ?? title", "\"x\" in title", "3 in numbers", "'q'", "1.5e3", "null", "link Nobody.show(1)");
  private static final List<String> CONDITIONS = List.of(
      "open", "not open", "price > 3", "users.isEmpty()", "users[0].note is not null", "color == Color.RED", "title == \"a\" or open",
      "users[0].note is not null and users[0].note.length() > 1", "numbers.length >= 2", "title", "5 < price");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int names;

  private RandomTemplate(long seed) {
    random = new Random(seed);
  }

  static String of(long seed) {
    RandomTemplate template = new RandomTemplate(seed);
    template.body(0);
    return template.text.toString();
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private void body(int depth) {
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      piece(depth);
    }
  }

  private void piece(int depth) {
    switch (depth > 4 ? random.nextInt(3) : random.nextInt(16)) {
      case 0, 3 -> text.append(any(TEXTS));
      case 1, 2, 4 -> balanced();
      case 5 -> inside("{% if " + any(CONDITIONS) + " %}", depth, "{% elif " + any(CONDITIONS) + " %}", "{% else %}");
      case 6 -> inside("{% for u" + ++names + " in " + any(List.of("users", "numbers", "1..3", "0..<n0", "shapes", "title")) + " %}", depth,
          "{{ loop.index }}", "{% if loop.first %}{% continue %}{% end %}", "{% break %}", "{% else %}");
      case 7 -> inside("{% for k" + ++names + ", v" + names + " in counts %}", depth, "{{ k" + names + " }}{{ v" + names + " + 1 }}", "{{ loop.last }}");
      case 8 -> text.append("{% set s").append(random.nextInt(3)).append(" = ").append(any(VALUES)).append(" %}");
      case 9 -> text.append("{{ s").append(random.nextInt(3)).append(" }}");
      case 10 -> attempt(depth);
      case 11 -> inside("{% apply " + any(List.of("upper", "squeeze", "escape", "trim | upper", "nobody")) + " %}", depth);
      case 12 -> inside("{% block b" + ++names + " %}", depth);
      case 13 -> inside("{% fragment f" + ++names + " %}", depth);
      case 14 -> {
        int name = ++names;
        inside("{% macro m" + name + "(int n, String t = \"d\") %}", depth, "{{ n }}{{ t }}");
        text.append("{% call m").append(name).append("(").append(any(List.of("1", "2, \"x\"", "t=title, n=3", "title", ""))).append(") %}");
      }
      default -> inside("{% switch color %}{% case RED %}", depth, "{% case GREEN, BLUE %}", "{% case GREEN %}", "{% else %}");
    }
  }

  /** A {@code try}; in its handlers others, and calls of what fails. */
  private void attempt(int depth) {
    inside("{% try %}", depth, "{% except IllegalStateException as e %}{{ e.getClass().getSimpleName() }}", "{% except %}", "{% finally %}");
    if (random.nextInt(2) == 0) {
      int name = ++names;
      text.append("{% macro f").append(name).append("() %}<i title='{{ users[9].name }}'>{% end %}");
      String call = "{% call f" + name + "() %}";
      text.append("{% try %}").append(call).append(any(List.of("{% except %}", "{% except RuntimeException as e %}{{ e.message ?? '' }}")));
      inside("{% try %}" + any(List.of("", call)), depth, "{% except RuntimeException %}" + call, "{% except %}" + call, "{% finally %}");
      text.append("{% end %}");
    }
  }

  private void balanced() {
    String value = "{{ " + any(VALUES) + " }}";
    text.append(switch (random.nextInt(7)) {
      case 0 -> "<p>" + value + "</p>";
      case 1 -> "<a href=\"" + value + "\">x</a>";
      case 2 -> "<i class='a " + value + "'>y</i>";
      case 3 -> "<script>var x = " + value + ";</script>";
      case 4 -> "<p style=\"width: " + value + "\"></p>";
      case 5 -> "{% raw " + any(VALUES) + " %}";
      default -> value;
    });
  }

  private void inside(String start, int depth, String... sometimes) {
    text.append(start);
    body(depth + 1);
    for (String between : sometimes) {
      if (random.nextInt(3) == 0) {
        text.append(between);
        body(depth + 1);
      }
    }
    text.append("{% end %}");
  }
}
