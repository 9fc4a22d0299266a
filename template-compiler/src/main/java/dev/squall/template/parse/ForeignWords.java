package dev.squall.template.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Directives of other template languages, and what to write here. */
final class ForeignWords {
  private ForeignWords() {}

  /**
   * What to say to a word.
   *
   * @param readAs the directive that it is read as, so that nothing else is reported because of it; null where it is dropped
   * @param hasBody whether it is dropped with an end that is still to come
   * @param advice what to write
   */
  record Foreign(@Nullable Directive readAs, boolean hasBody, List<String> advice) {}

  private static final Map<String, Foreign> WORDS = new HashMap<>();

  static {
    same(Directive.ELIF, "write {% elif condition %}", "elseif", "elsif", "else_if", "elsewhen");
    same(Directive.FOR, "write {% for item in items %}", "foreach", "each", "loop", "repeat");
    same(Directive.IF, "write {% if not condition %}", "unless");
    same(Directive.CASE, "write {% case pattern %}", "when");
    same(Directive.ELSE, "write {% else %}", "default", "otherwise");
    same(Directive.SWITCH, "write {% switch value %}", "match", "choose");
    same(Directive.EXCEPT, "write {% except Type as name %}", "catch", "rescue");
    same(Directive.FINALLY, "write {% finally %}", "ensure");
    same(Directive.APPLY, "write {% apply filter %}", "filter");
    same(Directive.SET, "write {% set name = value %}", "let", "var", "val", "assign", "capture");
    same(Directive.INCLUDE, "write {% include \"name.html\" %}", "partial", "render", "embed", "insert");
    same(Directive.EXTENDS, "write {% extends \"base.html\" %}", "layout", "inherit", "extend");
    same(Directive.PARAM, "write {% param Type name %}", "params", "args", "arg", "parameter");
    same(Directive.MACRO, "write {% macro name(Type parameter) %}", "function", "def");
    same(Directive.IMPORT, "write {% import java.time.Month %}", "use", "using", "load");
    same(Directive.MODULE, "write {% module Type(arguments) %}", "component", "widget");
    dropped(false, "write {{ value }}", "print", "echo", "out", "put", "write");
    dropped(false, "expressions are not evaluated for what they do; write {{ value }} or {% set name = value %}", "do", "eval");
    dropped(false, "write {{ link Controller.handler(arguments) }}", "url", "route", "path");
    dropped(false, "leave it out", "pass", "return", "debug");
    dropped(true, "write {% set name = value %}; it holds up to the end of the body in which it stands", "with");
    dropped(true, "write {{! {%! {#! for braces that are text", "verbatim", "literal", "escape");
    dropped(true, "call a method that translates: {% from com.example.Texts import t %} {{ t(\"text\") }}", "trans", "translate", "blocktrans", "blocktranslate", "pluralize");
    dropped(true, "write {% whitespace oneline %}", "spaceless", "trim", "strip", "compress");
    dropped(true, "write {% block name %}, or {% macro name() %} and {% call name() do %}", "define", "section", "slot", "fill",
        "embed_block", "content");
    dropped(false, "write {% block name %}{% end %}", "yield", "placeholder");
  }

  private static void same(Directive readAs, String advice, String... words) {
    for (String word : words) {
      WORDS.put(word, new Foreign(readAs, false, List.of(advice)));
    }
  }

  private static void dropped(boolean hasBody, String advice, String... words) {
    for (String word : words) {
      WORDS.put(word, new Foreign(null, hasBody, List.of(advice)));
    }
  }

  /** What to say to a word; null where it is not known. */
  static @Nullable Foreign of(String word) {
    return WORDS.get(word);
  }

  /** For {@code endif}, {@code endfor} and the like: the word behind the {@code end}; null for other words. */
  static @Nullable String ended(String word) {
    if (!word.startsWith("end") || word.length() < 5) {
      return null;
    }
    String rest = word.substring(word.charAt(3) == '_' ? 4 : 3);
    return Directive.of(rest) != null || WORDS.containsKey(rest) ? rest : null;
  }
}
