package dev.squall.processor.openapi;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a documentation comment as Markdown: inline tags become code or plain words, the HTML of usual comments becomes what
 * Markdown has for it, any other HTML is left out but for its text, and text that looks like Markdown is escaped. Comments in Markdown (JEP
 * 467) stay as they are but for their inline tags.
 */
final class JavadocMarkdown {
  private static final Pattern HTML = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern HREF = Pattern.compile("href\\s*=\\s*[\"']?([^\"'\\s>]+)");
  private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]+));");
  private static final Map<String, String> NAMED =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "mdash", "\u2014", "ndash", "\u2013",
          "hellip", "\u2026");
  private static final Pattern TRAILING_SPACE = Pattern.compile("[ \\t]+(?=\n)");
  private static final Pattern HARD_BREAK = Pattern.compile("\u0000\n?");
  private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
  private static final Pattern LOOSE_ITEM = Pattern.compile("(\n *- [^\n]*)\n\n(?= *- )");
  private static final Pattern LINK = Pattern.compile("(\\S+?(?:\\([^)]*\\))?)(?:\\s+(.+))?", Pattern.DOTALL);

  private final String text;
  private final boolean isMarkdown;
  private final StringBuilder markdown = new StringBuilder();
  private int next;
  private int depth;
  private String href = "";

  private JavadocMarkdown(String text, boolean isMarkdown) {
    this.text = text;
    this.isMarkdown = isMarkdown;
  }

  /**
   * The text as Markdown.
   *
   * @param isMarkdown whether the comment is in Markdown already
   */
  static String of(String javadoc, boolean isMarkdown) {
    JavadocMarkdown writer = new JavadocMarkdown(unindented(javadoc), isMarkdown);
    while (writer.next < writer.text.length()) {
      writer.step();
    }
    String lines = HARD_BREAK.matcher(TRAILING_SPACE.matcher(writer.markdown).replaceAll("")).replaceAll("  \n");
    return LOOSE_ITEM.matcher(BLANK_LINES.matcher(lines).replaceAll("\n\n")).replaceAll("$1\n").strip();
  }

  /** What an inline <code>{@return ...}</code> says; empty if there is none. */
  static String inlineReturn(String javadoc, boolean isMarkdown) {
    int at = javadoc.indexOf("{@return");
    return at < 0 ? "" : of(javadoc.substring(at + "{@return".length(), end(javadoc, at)), isMarkdown);
  }

  /** Whether a place is within no inline tag that begins after another place. */
  static boolean isOutsideOfBraces(String text, int from, int place) {
    int open = 0;
    for (int i = from; i < place; i++) {
      if (text.startsWith("{@", i) || (open > 0 && text.charAt(i) == '{')) {
        open++;
      } else if (open > 0 && text.charAt(i) == '}') {
        open--;
      }
    }
    return open == 0;
  }

  /** Comments have a space behind the asterisk, which four of would be code to Markdown. */
  private static String unindented(String javadoc) {
    return javadoc.lines()
        .map(line -> line.startsWith(" ") ? line.substring(1) : line)
        .reduce((left, right) -> left + "\n" + right)
        .orElse("");
  }

  private void step() {
    char character = text.charAt(next);
    if (character == '`' && isMarkdown) {
      codeSpan();
    } else if (text.startsWith("{@", next)) {
      inlineTag();
    } else if (character == '<') {
      html();
    } else if (character == '&') {
      reference();
    } else {
      plain();
    }
  }

  /** A character of the text; white space at the beginning of a line means nothing in HTML, and code in Markdown. */
  private void plain() {
    boolean blank = text.charAt(next) == ' ' && (markdown.isEmpty() || markdown.charAt(markdown.length() - 1) == '\n');
    if (isMarkdown) {
      markdown.append(text.charAt(next));
    } else if (!blank) {
      MarkdownText.append(markdown, text, next);
    }
    next++;
  }

  private void words(String words) {
    if (isMarkdown) {
      markdown.append(words);
    } else {
      MarkdownText.append(markdown, words);
    }
  }

  /** Markdown's own code, fenced or not, is taken as it is. */
  private void codeSpan() {
    int ticks = next;
    while (ticks < text.length() && text.charAt(ticks) == '`') {
      ticks++;
    }
    String fence = text.substring(next, ticks);
    int close = text.indexOf(fence, ticks);
    int end = close < 0 ? ticks : close + fence.length();
    markdown.append(text, next, end);
    next = end;
  }

  private static int end(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private void inlineTag() {
    int end = end(text, next);
    String inner = text.substring(next + 2, end);
    int space = 0;
    while (space < inner.length() && !Character.isWhitespace(inner.charAt(space))) {
      space++;
    }
    String content = inner.substring(space).strip();
    switch (inner.substring(0, space)) {
      case "code" -> code(content);
      case "literal" -> MarkdownText.append(markdown, content);
      case "link", "linkplain", "value" -> link(content, inner.startsWith("linkplain"));
      case "return" -> markdown.append("Returns ").append(of(content, isMarkdown)).append('.');
      case "inheritDoc" -> {}
      case "summary" -> markdown.append(of(content, isMarkdown));
      default -> words(content);
    }
    next = Math.min(text.length(), end + 1);
  }

  private void code(String content) {
    String fence = content.contains("`") ? "``" : "`";
    if (content.contains("\n")) {
      markdown.append("\n```\n").append(content).append("\n```\n");
    } else {
      markdown.append(fence).append(content).append(fence);
    }
  }

  /** There is nothing to link to: the label, or the name without its package and with {@code .} before the member. */
  private void link(String content, boolean plain) {
    Matcher link = LINK.matcher(content);
    if (!link.matches()) {
      return;
    }
    String name = link.group(2) != null ? link.group(2) : shortName(link.group(1));
    if (plain || link.group(2) != null) {
      words(name);
    } else {
      markdown.append('`').append(name).append('`');
    }
  }

  private static String shortName(String reference) {
    int hash = reference.indexOf('#');
    String type = hash < 0 ? reference : reference.substring(0, hash);
    String simple = type.substring(type.lastIndexOf('.') + 1);
    String member = hash < 0 ? "" : reference.substring(hash + 1);
    return simple.isEmpty() || member.isEmpty() ? simple + member : simple + "." + member;
  }

  private void html() {
    Matcher tag = HTML.matcher(text).region(next, text.length());
    if (!tag.lookingAt()) {
      plain();
      return;
    }
    boolean end = text.startsWith("</", next);
    next = tag.end();
    String name = tag.group(1) == null ? "" : tag.group(1).toLowerCase(Locale.ROOT);
    if (name.equals("pre") && !end) {
      preformatted();
    } else {
      element(name, end, tag.group(2) == null ? "" : tag.group(2));
    }
  }

  private void element(String name, boolean end, String attributes) {
    switch (name) {
      case "p", "div", "table", "tr", "blockquote", "dl" -> blankLine();
      case "ul", "ol" -> {
        depth = Math.max(0, depth + (end ? -1 : 1));
        markdown.append(depth == 0 ? "\n\n" : depth == 1 && !end ? "\n\n" : "\n");
      }
      case "li" -> markdown.append(end ? "" : "\n" + "  ".repeat(Math.max(0, depth - 1)) + "- ");
      case "br" -> markdown.append('\0');
      case "code", "tt", "kbd", "samp" -> markdown.append('`');
      case "b", "strong" -> markdown.append("**");
      case "i", "em", "var", "dfn", "cite" -> markdown.append('*');
      case "h1", "h2", "h3", "h4", "h5", "h6" -> markdown.append(end ? "\n\n" : "\n\n" + "#".repeat(name.charAt(1) - '0') + " ");
      case "td", "th", "dt", "dd" -> markdown.append(' ');
      case "a" -> anchor(end, attributes);
      default -> {}
    }
  }

  private void blankLine() {
    int length = markdown.length();
    while (length > 0 && Character.isWhitespace(markdown.charAt(length - 1))) {
      length--;
    }
    markdown.setLength(length);
    markdown.append("\n\n");
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
  }

  private void anchor(boolean end, String attributes) {
    if (end) {
      markdown.append(href.isEmpty() ? "" : "](" + href + ")");
      href = "";
      return;
    }
    Matcher target = HREF.matcher(attributes);
    href = target.find() && target.group(1).startsWith("http") ? target.group(1) : "";
    markdown.append(href.isEmpty() ? "" : "[");
  }

  private void preformatted() {
    int close = text.indexOf("</pre>", next);
    String inner = text.substring(next, close < 0 ? text.length() : close).strip();
    next = close < 0 ? text.length() : close + "</pre>".length();
    boolean literal = inner.startsWith("{@code") && inner.endsWith("}");
    String code =
        literal
            ? inner.substring("{@code".length(), inner.length() - 1).strip()
            : decoded(HTML.matcher(inner).replaceAll(""));
    markdown.append("\n\n```\n").append(code).append("\n```\n\n");
  }

  private void reference() {
    Matcher reference = REFERENCE.matcher(text).region(next, text.length());
    if (!reference.lookingAt()) {
      plain();
      return;
    }
    String character = decoded(reference.group());
    next = reference.end();
    if (isMarkdown || character.equals(reference.group())) {
      markdown.append(reference.group());
    } else {
      // What stands behind it may make markup of it.
      MarkdownText.append(markdown, character + text.substring(next), 0);
    }
  }

  private static String decoded(String text) {
    return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult reference) {
    if (reference.group(3) != null) {
      return NAMED.getOrDefault(reference.group(3), reference.group());
    }
    boolean decimal = reference.group(1) != null;
    int code = decimal ? Integer.parseInt(reference.group(1)) : Integer.parseInt(reference.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : reference.group();
  }
}
