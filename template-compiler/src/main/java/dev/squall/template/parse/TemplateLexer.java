package dev.squall.template.parse;

import dev.squall.template.parse.Piece.DirectiveTag;
import dev.squall.template.parse.Piece.OutputTag;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into text and tags. As in Tornado, of a run of braces the innermost two begin a tag, and <code>{{!</code> writes
 * braces; other than there, a literal text in a tag may hold the tag's end. Every char is looked at a bounded number of times.
 */
final class TemplateLexer {
  private final TemplateSource source;
  private final String text;
  private final SyntaxErrors errors;
  private int position;
  private int quotesIgnoredUntil;
  private int quoteWithCloser = -1;
  private int scanned;
  private int lineFrom;
  private int lineTo = -1;
  private boolean truncated;

  TemplateLexer(TemplateSource source, SyntaxErrors errors) {
    this.source = source;
    this.text = source.text();
    this.errors = errors;
    this.position = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** Whether the rest of the file was dropped, because a comment does not end or for {@link #dropRest}. */
  boolean isTruncated() {
    return truncated;
  }

  /** Goes to the end of the file: it cannot be read on. */
  void dropRest() {
    truncated = true;
    position = text.length();
  }

  /** The next piece; comments are left out. */
  Piece next() {
    while (position < text.length()) {
      int start = position;
      int brace = tagStart(start);
      if (brace > start) {
        position = brace;
        return new Piece.Text(start, brace);
      }
      if (startsWith("!", start + 2)) {
        position = start + 3;
        return new Piece.Braces(start);
      }
      switch (text.charAt(start + 1)) {
        case '#' -> skipComment(start, "{#", "#}");
        case '{' -> {
          return startsWith("%", start + 2) ? mixedTag(start) : output(start);
        }
        default -> {
          DirectiveTag tag = directive(start);
          if (tag != null) {
            return tag;
          }
        }
      }
    }
    return new Piece.End();
  }

  private boolean startsWith(String expected, int offset) {
    return text.startsWith(expected, offset);
  }

  /** Where the next tag begins, or the end of the text. */
  private int tagStart(int from) {
    int brace = text.indexOf('{', from);
    while (brace >= 0 && brace + 1 < text.length()) {
      char second = text.charAt(brace + 1);
      if (second == '%' || second == '#' || (second == '{' && !startsWith("{", brace + 2))) {
        return brace;
      }
      brace = text.indexOf('{', brace + 1);
    }
    return text.length();
  }

  private void skipComment(int start, String opening, String closing) {
    int end = text.indexOf(closing, start + 2);
    if (end >= 0) {
      position = end + 2;
      return;
    }
    errors.syntax(source.span(start, Math.min(start + opening.length(), text.length())),
        "this comment is never closed",
        "end it with " + closing,
        "if it is to be text, write " + opening.substring(0, 2) + "! for the two chars " + opening.substring(0, 2));
    dropRest();
  }

  /** <code>{{%</code>: there is no way to read this as a value; most likely a directive was meant. */
  private Piece mixedTag(int start) {
    errors.syntax(source.span(start, start + 3), "a directive begins with {%, a value with {{", "leave one of the two braces out",
        "for a brace as text write {{!");
    DirectiveTag tag = directive(start + 1);
    return tag == null ? next() : tag;
  }

  private OutputTag output(int start) {
    Extent extent = extent(start, "{{", "}}");
    return new OutputTag(source.span(start, extent.next), start + 2, extent.end, extent.cut);
  }

  private @Nullable DirectiveTag directive(int start) {
    int nameStart = Chars.skipSpace(text, start + 2, text.length());
    int nameEnd = Chars.nameEnd(text, nameStart, text.length());
    if (text.substring(nameStart, Math.min(nameEnd, nameStart + 8)).equals("comment")) {
      skipComment(start, text.substring(start, nameEnd), "%}");
      return null;
    }
    Extent extent = extent(start, "{%", "%}");
    int end = Math.max(start + 2, extent.end);
    int from = Math.min(nameStart, end);
    int to = Math.min(Math.max(nameEnd, from), end);
    return new DirectiveTag(source.span(start, extent.next), source.span(from, to), to, end, extent.cut);
  }

  /** Where the inside of a tag ends, and where reading goes on. */
  private record Extent(int end, int next, boolean cut) {}

  private Extent extent(int start, String opening, String closing) {
    quoteWithCloser = -1;
    int limit = start < scanned ? lineEnd(start) : text.length();
    int depth = 0;
    int i = start + 2;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = skipQuoted(i, closing);
        continue;
      }
      if (startsWith(closing, i) && (depth == 0 || c == '%')) {
        return finish(new Extent(i, i + 2, false));
      }
      if (c == '}' && depth > 0) {
        depth--;
      } else if (c == '}' || (c == '%' && startsWith("}", i + 1))) {
        return finish(wrongEnd(i, opening, closing));
      } else if (c == '{' && (startsWith("%", i + 1) || startsWith("#", i + 1) || startsWith("{", i + 1))) {
        break;
      } else if (c == '{') {
        depth++;
      }
      i++;
    }
    scanned = Math.max(scanned, i);
    return finish(neverClosed(start, Math.min(i, text.length()), opening, closing));
  }

  private Extent finish(Extent extent) {
    position = extent.next;
    return extent;
  }

  /** Behind the closing quote. A quote without an end in its line is passed by, and so are all further ones in that line. */
  private int skipQuoted(int quote, String closing) {
    if (quote < quotesIgnoredUntil) {
      return quote + 1;
    }
    int end = Quotes.end(text, quote, lineEnd(quote));
    if (end < 0) {
      quotesIgnoredUntil = lineEnd(quote);
      return quote + 1;
    }
    if (quoteWithCloser < 0 && text.substring(quote, end).contains(closing)) {
      quoteWithCloser = quote;
    }
    return end;
  }

  /** The end of an offset's line. Asked for offsets that grow, but for those of one tag; so that each line is searched once. */
  private int lineEnd(int offset) {
    if (offset < lineFrom || offset > lineTo) {
      lineFrom = offset;
      lineTo = Chars.lineEnd(text, offset);
    }
    return lineTo;
  }

  private Extent wrongEnd(int at, String opening, String closing) {
    int next = startsWith("}}", at) || text.charAt(at) == '%' ? at + 2 : at + 1;
    String found = text.substring(at, next);
    errors.syntax(source.span(at, next), "a tag that begins with " + opening + " ends with " + closing + ", not with " + found,
        "write " + closing);
    return new Extent(at, next, false);
  }

  private Extent neverClosed(int start, int at, String opening, String closing) {
    int end = Math.max(start + 2, Math.min(at, lineEnd(start)));
    Span span = source.span(start, start + 2);
    String headline = "this " + opening + " is never closed";
    String literal = "if it is to be text, write " + opening + "!";
    if (quoteWithCloser < 0) {
      errors.syntax(span, headline, "end the tag with " + closing, literal);
    } else {
      errors.syntax(span, headline, "end the tag with " + closing,
          "the " + closing + " in the text that begins in column " + source.column(quoteWithCloser) + " of line "
              + source.line(quoteWithCloser) + " is part of that text: is a quote missing?",
          literal);
    }
    return new Extent(end, end, true);
  }
}
