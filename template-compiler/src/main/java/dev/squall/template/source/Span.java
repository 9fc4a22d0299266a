package dev.squall.template.source;

/**
 * A part of a template's text.
 *
 * @param source the template
 * @param start the offset of the first char
 * @param end the offset behind the last char
 */
public record Span(TemplateSource source, int start, int end) {

  /** Checks the offsets. */
  public Span {
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IndexOutOfBoundsException(start + ".." + end + " of " + source.text().length());
    }
  }

  /** The line of the first char, counted from 1. */
  public int line() {
    return source.line(start);
  }

  /** The column of the first char, counted from 1. */
  public int column() {
    return source.column(start);
  }

  /** The text itself. */
  public String text() {
    return source.text().substring(start, end);
  }

  /** From the start of this to the end of another in the same template. */
  public Span to(Span last) {
    return new Span(source, start, Math.max(end, last.end));
  }

  /** {@code users/show.html:12:7}. */
  public String position() {
    return source.name() + ":" + line() + ":" + column();
  }

  @Override
  public String toString() {
    return position();
  }
}
