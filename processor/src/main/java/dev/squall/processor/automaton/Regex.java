package dev.squall.processor.automaton;

import java.util.regex.Pattern;

/**
 * The regular expressions of path variables: the regular part of {@link java.util.regex.Pattern}, always matched against a
 * whole value, with the same meaning as there.
 *
 * <ul>
 *   <li>characters, and {@code .} for any but a line terminator;
 *   <li>escapes: {@code \t \n \r \f \a \e \0n \xhh \x{h...h} \}{@code uhhhh \cx}, and a backslash before any character that is
 *       no letter or digit;
 *   <li>classes {@code [a-z0-9_]}, {@code [^/]}, and {@code \d \w \s \h \v} and {@code \p{L}} with their complements, alone and
 *       within classes; neither unions {@code [a[b]]} nor intersections {@code [a&&b]};
 *   <li>groups: {@code (...)}, {@code (?:...)} and {@code (?<name>...)}, which capture nothing;
 *   <li>{@code |}, {@code *}, {@code +}, {@code ?}, {@code {n}}, {@code {n,}}, {@code {n,m}}; a lazy {@code ?} behind them
 *       changes nothing.
 * </ul>
 *
 * <p>What is not regular (back-references, look-around, atomic groups, possessive quantifiers, boundaries) or has no meaning
 * in a whole match (anchors, flags) is a {@link RegexProblem}. Limits: repetition counts up to 1,000, groups nested up to 100
 * deep, {@link Automaton#MAX_STATES} states, and a table
 * ({@link SegmentPatternEncoder}) that fits into a constant of a class file.
 */
public sealed interface Regex {

  /** What a table may grow by when {@code .}, {@code ..} and the empty text are taken out of the language. */
  int SPARE = 2_000;

  /** The expression's language, over UTF-8 bytes. */
  record Compiled(Automaton language) implements Regex {}

  /** The expression cannot be used. */
  record Refused(RegexProblem problem) implements Regex {}

  /** Reads an expression of a path variable. */
  static Regex compile(String text) {
    return compile(text, RegexFlags.NONE);
  }

  /**
   * Reads an expression of a constraint. Beyond the above, {@code ^} and {@code $} may stand at the edges of it and of its alternatives,
   * where they change nothing, and it may begin with flags: {@code (?i)}.
   *
   * @param flags those of {@link Pattern}; {@code CASE_INSENSITIVE}, {@code UNICODE_CASE}, {@code DOTALL}, {@code UNIX_LINES} and {@code
   *     MULTILINE} are known here
   */
  static Regex compileConstraint(String text, int flags) {
    int known = flags;
    int from = 0;
    if (text.startsWith("(?")) {
      int at = 2;
      while (at < text.length() && "iumsd".indexOf(text.charAt(at)) >= 0) {
        known |= flag(text.charAt(at++));
      }
      from = at > 2 && text.startsWith(")", at) ? at + 1 : 0;
    }
    Regex regex = compile(text.substring(from), new RegexFlags(true, from == 0 ? flags : known));
    return regex instanceof Refused(RegexProblem problem) && from > 0
        ? new Refused(new RegexProblem(problem.offset() + from, problem.regular(), problem.message(), problem.hint()))
        : regex;
  }

  private static int flag(char letter) {
    return switch (letter) {
      case 'i' -> Pattern.CASE_INSENSITIVE;
      case 'u' -> Pattern.UNICODE_CASE;
      case 'm' -> Pattern.MULTILINE;
      case 's' -> Pattern.DOTALL;
      default -> Pattern.UNIX_LINES;
    };
  }

  private static Regex compile(String text, RegexFlags flags) {
    RegexNode node;
    try {
      node = new RegexParser(text, flags).parse();
    } catch (RegexSyntaxException e) {
      return new Refused(e.problem());
    }
    Nfa nfa = new Nfa();
    try {
      nfa.accept(node.addTo(nfa, 0));
      Automaton language = nfa.determinize();
      if (language.isEmpty()) {
        return new Refused(new RegexProblem(0, true, "the regular expression matches nothing", flags.anchors() ? "Let it match some text." : "Remove the route."));
      }
      return SegmentPatternEncoder.length(language) > SegmentPatternEncoder.MAX_LENGTH - SPARE
          ? new Refused(tooLarge())
          : new Compiled(language);
    } catch (StateLimitException e) {
      return new Refused(tooLarge());
    }
  }

  /** The problem of an expression that is over a limit. */
  static RegexProblem tooLarge() {
    return new RegexProblem(
        0,
        true,
        "the regular expression needs an automaton of more than " + Automaton.MAX_STATES + " states, or one that does not"
            + " fit into a constant of a class file",
        "Make it simpler: smaller repetition counts, or a check in the handler.");
  }
}
