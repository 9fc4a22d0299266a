package dev.squall.processor.automaton;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The languages of path variables by the names that {@code RouteDescriptor.variables} has for them: over the decoded bytes of
 * the value. Each is the language that {@code dev.squall.dispatch.Conversions} documents for the type; no variable of one
 * segment takes the empty text, {@code .} or {@code ..}.
 *
 * <p>Languages are computed once and kept; not safe for several threads.
 */
public final class ValueLanguages {
  /** The language of {@code String} and of types with conversions of their own. */
  public static final String TEXT = "text";

  /** The language of {@code {name*}} bound to {@code String}: each of its segments. */
  public static final String REST = "rest";

  /** The language of {@code {name*}} bound to {@code List<String>}: each of its segments. */
  public static final String REST_LIST = "rest-list";

  private static final String ENUM = "enum:";
  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
  private static final String OFFSET = "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";
  private static final String DECIMAL = "-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?";
  private static final String ZONE = "[A-Za-z0-9~/._+:-]+";

  private final Map<String, Automaton> named = new HashMap<>();
  private final Map<List<String>, Automaton> restricted = new HashMap<>();
  private final Automaton dots = Automaton.texts(List.of(".", ".."));
  private final Automaton anySegment = Automaton.all().minus(dots);
  private final Automaton text = anySegment.minus(Automaton.text(""));

  /** Whether a name is one of a language. */
  public boolean isKnown(String name) {
    return name.startsWith(ENUM) || named.containsKey(name) || build(name) != null;
  }

  /**
   * What is wrong with a variable's regular expression, alone or together with the variable's type; null if nothing is. The
   * offset counts in the expression's text.
   *
   * @throws IllegalArgumentException if the language's name is not one
   */
  public @Nullable RegexProblem problem(String name, String regex) {
    Automaton type = named(name);
    if (Regex.compile(regex) instanceof Regex.Refused(RegexProblem problem)) {
      return problem;
    }
    try {
      Automaton both = of(name, regex);
      if (both.isEmpty()) {
        byte[] example = type.shortest();
        return new RegexProblem(
            0,
            true,
            "the regular expression matches no value that the variable's type has",
            "Values look like \"" + (example == null ? "" : new String(example, StandardCharsets.UTF_8)) + "\".");
      }
      if (SegmentPatternEncoder.fits(both)) {
        return null;
      }
    } catch (StateLimitException e) {
      // Said below.
    }
    return Regex.tooLarge();
  }

  /**
   * The values of a variable.
   *
   * @param name the language's name; for {@link #REST} and {@link #REST_LIST} the result is what each segment may be, which
   *     includes the empty one
   * @param regex the variable's regular expression; null if it has none
   * @throws IllegalArgumentException if the name or the regular expression is not one
   * @throws StateLimitException if the language needs too many states
   */
  public Automaton of(String name, @Nullable String regex) {
    if (regex == null) {
      return named(name);
    }
    return restricted.computeIfAbsent(List.of(name, regex), key -> restrict(named(name), regex));
  }

  private static Automaton restrict(Automaton type, String regex) {
    return switch (Regex.compile(regex)) {
      case Regex.Compiled(Automaton language) -> type.and(language);
      case Regex.Refused(RegexProblem problem) -> throw new IllegalArgumentException(problem.message() + ": " + regex);
    };
  }

  private Automaton named(String name) {
    Automaton known = named.get(name);
    if (known == null) {
      known = build(name);
      if (known == null) {
        throw new IllegalArgumentException("no language is named \"" + name + "\"");
      }
      named.put(name, known);
    }
    return known;
  }

  private @Nullable Automaton build(String name) {
    if (name.startsWith(ENUM)) {
      return Automaton.texts(Arrays.asList(name.substring(ENUM.length()).split("\\|", -1))).and(text);
    }
    return switch (name) {
      case TEXT, "string" -> text;
      case REST -> anySegment.minus(containing("/"));
      case REST_LIST -> anySegment;
      case "byte" -> DecimalRange.of(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case "short" -> DecimalRange.of(Short.MIN_VALUE, Short.MAX_VALUE);
      case "int" -> DecimalRange.of(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "long" -> DecimalRange.of(Long.MIN_VALUE, Long.MAX_VALUE);
      default -> {
        String regex = pattern(name);
        yield regex == null ? null : restrict(text, regex);
      }
    };
  }

  private static @Nullable String pattern(String name) {
    return switch (name) {
      case "boolean" -> "true|false";
      case "float", "double", "big-decimal" -> DECIMAL;
      case "char" -> "[\\x00-\\x{FFFF}]";
      case "big-integer" -> "-?[0-9]+";
      case "uuid" -> "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
      case "instant", "offset-date-time" -> DATE + "T" + TIME + OFFSET;
      case "local-date" -> DATE;
      case "local-time" -> TIME;
      case "local-date-time" -> DATE + "T" + TIME;
      case "offset-time" -> TIME + OFFSET;
      case "zoned-date-time" -> DATE + "T" + TIME + OFFSET + "(\\[" + ZONE + "\\])?";
      case "duration" -> "-?P[-.0-9DHMST]+";
      case "period" -> "-?P[-0-9DMWY]+";
      case "year" -> "[0-9]{4}";
      case "year-month" -> "[0-9]{4}-[0-9]{2}";
      case "month-day" -> "--[0-9]{2}-[0-9]{2}";
      case "zone-id" -> ZONE;
      case "zone-offset" -> OFFSET;
      default -> null;
    };
  }

  private static Automaton containing(String part) {
    Nfa nfa = new Nfa();
    nfa.edge(0, 0, 255, 0);
    int state = 0;
    for (int i = 0; i < part.length(); i++) {
      int target = nfa.state();
      nfa.edge(state, part.charAt(i), part.charAt(i), target);
      state = target;
    }
    nfa.edge(state, 0, 255, state);
    nfa.accept(state);
    return nfa.determinize();
  }
}
