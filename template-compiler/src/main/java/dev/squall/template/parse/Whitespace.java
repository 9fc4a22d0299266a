package dev.squall.template.parse;

import dev.squall.template.ast.Node;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import dev.squall.template.source.TextOffsets;
import java.util.Arrays;
import java.util.Locale;

/** What is done to the white space of text, as in Tornado. */
enum Whitespace {
  /** Nothing. */
  ALL,
  /** Runs become one line break where they hold one, and runs of blanks and tabs become one blank. */
  SINGLE,
  /** Every run becomes one blank. */
  ONELINE;

  /** What holds for a file until it says something else. */
  static Whitespace ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".js") ? SINGLE : ALL;
  }

  /** The node of a piece of text. A piece with {@code <pre>} in it stays as it is. */
  Node.Text text(TemplateSource source, int start, int end) {
    Span span = source.span(start, end);
    String text = span.text();
    if (this == ALL || !hasRuns(text) || holdsPre(text)) {
      return new Node.Text(span, text, TextOffsets.from(start));
    }
    StringBuilder kept = new StringBuilder(text.length());
    int[] offsets = new int[text.length()];
    int i = 0;
    while (i < text.length()) {
      int run = Chars.skipSpace(text, i, text.length());
      if (run == i) {
        offsets[kept.length()] = start + i;
        kept.append(text.charAt(i++));
      } else {
        squeeze(text, i, run, start, kept, offsets);
        i = run;
      }
    }
    return kept.length() == text.length() && kept.toString().equals(text)
        ? new Node.Text(span, text, TextOffsets.from(start))
        : new Node.Text(span, kept.toString(), TextOffsets.of(Arrays.copyOf(offsets, kept.length())));
  }

  /** Writes what becomes of the run of white space from {@code from} to {@code to}. */
  private void squeeze(String text, int from, int to, int start, StringBuilder kept, int[] offsets) {
    int line = text.indexOf('\n', from, to);
    if (this == ONELINE || line >= 0) {
      int at = this == ONELINE ? from : line;
      offsets[kept.length()] = start + at;
      kept.append(this == ONELINE ? ' ' : '\n');
      return;
    }
    for (int i = from; i < to; i++) {
      boolean blank = isBlank(text.charAt(i));
      if (!blank || i == from || !isBlank(text.charAt(i - 1))) {
        offsets[kept.length()] = start + i;
        kept.append(blank ? ' ' : text.charAt(i));
      }
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether there is white space that may have to change. */
  private boolean hasRuns(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c == ' ' || (c == '\n' && this == SINGLE);
      if (Chars.isSpace(c) && (!plain || (i + 1 < text.length() && Chars.isSpace(text.charAt(i + 1))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsPre(String text) {
    int at = text.indexOf('<');
    while (at >= 0) {
      if (text.regionMatches(true, at, "<pre", 0, 4)
          && at + 4 < text.length()
          && (text.charAt(at + 4) == '>' || Chars.isSpace(text.charAt(at + 4)))) {
        return true;
      }
      at = text.indexOf('<', at + 1);
    }
    return false;
  }
}
