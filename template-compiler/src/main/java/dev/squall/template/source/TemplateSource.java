package dev.squall.template.source;

import java.util.Arrays;

/** The text of a template file, and where its lines begin. */
public final class TemplateSource {
  private final String name;
  private final String location;
  private final String text;
  private final int[] lineStarts;

  /**
   * A template's text.
   *
   * @param name the name by which templates mention it: relative to its root, with slashes, such as {@code users/show.html}
   * @param location where a person finds it: a path that tools can open, or the name where there is no file
   * @param text the whole text
   */
  public TemplateSource(String name, String location, String text) {
    this.name = name;
    this.location = location;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The name by which templates mention it. */
  public String name() {
    return name;
  }

  /** Where a person finds it. */
  public String location() {
    return location;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The line of an offset, counted from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in its line, in chars, counted from 1. */
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /** The offset of a place; the nearest one if the text has changed so that there is no such place. */
  public int offset(int line, int column) {
    int start = lineStarts[Math.clamp(line, 1, lineStarts.length) - 1];
    return Math.clamp((long) start + column - 1, 0, text.length());
  }

  /** A line's text without its end. */
  public String lineText(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    return text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  /** A part of the text. */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  @Override
  public String toString() {
    return name;
  }
}
