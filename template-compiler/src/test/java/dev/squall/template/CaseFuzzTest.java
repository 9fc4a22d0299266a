package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.TemplateProject.CompiledProject;
import dev.squall.template.api.CompiledTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Templates of the cases in which words are exchanged for other words: whatever comes out, the compiler reports or compiles it, and
 * what it accepts is Java without errors and warnings.
 */
class CaseFuzzTest {
  private static final int TEMPLATES = Integer.getInteger("templates", 100);
  private static final Pattern WORD = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|\\w+|[-+*/%<>=!?.:&|]+|[(){}\\[\\],]");
  private static final Pattern TAG = Pattern.compile("\\{%.*?%}|\\{\\{.*?}}", Pattern.DOTALL);
  private static final String[] VALUES = {
    "title", "count", "big", "price", "open", "letter", "maybe", "perhaps", "user", "guest", "users", "none", "counts", "numbers",
    "shape", "shapes", "color", "markup", "day", "sum", "user.name", "user.note", "guest?.name", "user.note!", "users[0]", "1", "-1", "0",
    "2L", "1.5", "'x'", "\"a\"", "\"a${count}b\"", "true", "null", "[1, 2]", "1..3", "0..<count", "counts[\"apples\"]", "numbers[0]",
    "(x -> x)", "u -> u.name", "not open", "-price", "loop.index", "loop.last", "users.size", "title.length", "user.hello(title)",
    "Math.max(count, 2)", "Color.RED", "title | upper", "maybe ?? title", "perhaps ?? \"\"", "open ? count : price", "count > 2 and open",
    "user.fail()", "user.read()", "title is null", "maybe is not null", "shape is Shape.Circle", "count in numbers", "users.isEmpty()"
  };
  private static final String[] OPERATORS = {
    "+", "-", "*", "/", "%", "<", "<=", "==", "!=", "and", "or", "in", "not in", "??", "is", "is not", "..", "|", ".", "?.", ","
  };

  private static final String[] SNIPPETS = {
    "{{ $ }}", "{{ $ ~ $ }}", "{{ ($ ~ $) ~ $ }}", "{% if $ %}a{% elif $ %}b{% end %}", "{% for x in $ %}{{ x }}{{ loop.index }}{% end %}",
    "{% for x in $ %}{{ x.name }}{{ loop.last }}{% else %}{{ $ }}{% end %}", "{% for a, b in $ %}{{ a }}{{ b }}{% break %}{% end %}",
    "{% set v = $ %}{{ v }}{% set v = $ %}{{ v ?? $ }}", "{% while $ %}{{ $ }}{% break %}{% end %}", "{{ $ ?? $ }}", "{{ $ ? $ : $ }}",
    "{{ $ if $ else $ }}", "<a href=\"/x?q={{ $ }}\" title=\"{{ $ }}\">{{ $ }}</a>", "<script>var x = {{ $ }};</script>",
    "{% switch $ %}{% case 1 %}a{% case \"a\" %}b{% case null %}n{% else %}{{ $ }}{% end %}",
    "{% switch color %}{% case RED %}{{ $ }}{% else %}{{ $ }}{% end %}", "{% try %}{{ $ }}{% except RuntimeException as e %}{{ $ }}{% end %}",
    "{% try %}{{ $ }}{% except %}{% else %}{{ $ }}{% finally %}{{ $ }}{% end %}", "{% apply upper %}{{ $ }}{% end %}", "{% raw $ %}",
    "{% macro m(int x, String y = title) %}{{ x }}{{ y }}{% end %}{% call m($) %}{% call m($, $) %}", "{{ [$, $] | join(\", \") }}",
    "{% switch shape %}{% case Shape.Circle c %}{{ c.radius ~ $ }}{% case Shape.Square %}{{ $ }}{% end %}", "{{ \"${$} and ${$ ~ $}\" }}",
    "{{ users.stream().map(u -> u.name + $).toList() | join(\"\") }}", "{{ users.stream().filter(u -> u.age ~ $).count() }}",
    "{% fragment f %}{{ $ }}{% end %}", "{% block b %}{{ $ }}{% set w = $ %}{{ w }}{% end %}", "{{ [$, $, $].size() }}", "{{ ($ ~ $) is null }}",
    "{% if $ is not null and $ %}{{ $ }}{% end %}", "{% for i in $..3 %}{{ i ~ $ }}{% if i == $ %}{% continue %}{% end %}{% end %}"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatIsAcceptedIsJava(long seed) throws IOException {
    Random random = new Random(seed + Long.getLong("seed", 0));
    List<String> corpus = corpus();
    TemplateProject project = LanguageCaseTest.types();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEMPLATES; i++) {
      boolean made = random.nextInt(4) > 0;
      String text = made ? made(random) : corpus.get(random.nextInt(corpus.size()));
      for (int change = random.nextInt(2); change >= 0 && !made; change--) {
        text = changed(text, random);
      }
      texts.add(text);
      String name = "Fuzz" + i;
      project.java(name, LanguageCaseTest.model(name));
      project.template(i + ".html", text).page(name, i + ".html", false);
    }
    CompiledProject compiled = project.compile();
    assertThat(compiled.messages())
        .as(() -> compiled.messages().stream().map(message -> message + "\n" + source(message, texts, compiled)).toList().toString())
        .isEmpty();

    assertThat(compiled.templates().size()).isGreaterThan(TEMPLATES / 10);
  }

  private static String source(String message, List<String> texts, CompiledProject compiled) {
    Matcher number = Pattern.compile("Fuzz(\\d+)Template.java:(\\d+)").matcher(message);
    CompiledTemplate template = number.find() ? compiled.templates().get("Fuzz" + number.group(1) + "Template") : null;
    if (template == null) {
      return "";
    }
    List<String> lines = template.source().lines().toList();
    int line = Integer.parseInt(number.group(2));
    return texts.get(Integer.parseInt(number.group(1))) + "\n" + String.join("\n", lines.subList(Math.max(0, line - 3), line));
  }

  private static List<String> corpus() throws IOException {
    List<String> corpus = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"))) {
      for (Path file : files.filter(path -> path.endsWith("page.html")).sorted().toList()) {
        corpus.add(Files.readString(file));
      }
    }
    return corpus;
  }

  private static String made(Random random) {
    StringBuilder text = new StringBuilder();
    String snippet = SNIPPETS[random.nextInt(SNIPPETS.length)];
    for (int i = 0; i < snippet.length(); i++) {
      char c = snippet.charAt(i);
      boolean value = c == '$' && snippet.charAt(i + 1) != '{';
      if (value) {
        text.append(VALUES[random.nextInt(VALUES.length)]);
      } else {
        text.append(c == '~' ? OPERATORS[random.nextInt(OPERATORS.length)] : String.valueOf(c));
      }
    }
    return text.toString();
  }

  private static String changed(String text, Random random) {
    List<int[]> tags = places(TAG, text, 0, text.length());
    if (tags.isEmpty()) {
      return text;
    }
    int[] tag = tags.get(random.nextInt(tags.size()));
    List<int[]> words = places(WORD, text, tag[0] + 2, tag[1] - 2);
    if (words.isEmpty()) {
      return text;
    }
    int[] word = words.get(random.nextInt(words.size()));
    boolean operator = !Character.isLetterOrDigit(text.charAt(word[0])) && "\"'".indexOf(text.charAt(word[0])) < 0;
    String value = VALUES[random.nextInt(VALUES.length)];
    String other = OPERATORS[random.nextInt(OPERATORS.length)];
    String inserted = switch (random.nextInt(6)) {
      case 0 -> text.substring(word[0], word[1]) + " " + other + " " + value;
      case 1 -> "(" + value + " " + other + " " + text.substring(word[0], word[1]) + ")";
      case 2 -> text.substring(tag[0], tag[1]) + text.substring(word[0], word[1]);
      default -> operator ? other : value;
    };
    return text.substring(0, word[0]) + inserted + text.substring(word[1]);
  }

  private static List<int[]> places(Pattern pattern, String text, int from, int to) {
    List<int[]> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).region(from, to);
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    return places;
  }
}
