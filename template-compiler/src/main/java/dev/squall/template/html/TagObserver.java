package dev.squall.template.html;

import dev.squall.template.ast.Node;
import dev.squall.template.source.Span;

/** Tells a page observer of the tags in one piece of text. */
final class TagObserver {
  private final Node.Text text;
  private final PageObserver observer;
  private final boolean looking;
  private final StringBuilder value = new StringBuilder();
  private int valueStart;

  TagObserver(Node.Text text, PageObserver observer) {
    this.text = text;
    this.observer = observer;
    looking = !observer.equals(PageObserver.NONE);
  }

  /** The part of the source from one char of the text up to another. */
  Span span(int from, int to) {
    int start = from < text.text().length() ? text.offsets().of(from) : text.span().end();
    int end = to > from ? text.offsets().of(to - 1) + 1 : start;
    return new Span(text.span().source(), start, Math.max(start, end));
  }

  void startTag(String element, int from, int to) {
    if (looking) {
      observer.startTag(element, span(from, to));
    }
  }

  void endTag(String element, int from, int to) {
    if (looking) {
      observer.endTag(element, span(from, to));
    }
  }

  void startTagEnded(boolean selfClosing) {
    observer.startTagEnded(selfClosing);
  }

  void attribute(String name, int from, int to) {
    if (looking) {
      observer.attribute(name, span(from, to));
    }
  }

  /** A decoded char of a value, which stands at an index of the text. */
  void valueChar(char c, int at) {
    if (looking) {
      if (value.isEmpty()) {
        valueStart = at;
      }
      value.append(c);
    }
  }

  /** The value is interrupted or ends in front of an index. */
  void flushValue(int to) {
    if (!value.isEmpty()) {
      observer.attributeText(value.toString(), span(valueStart, Math.max(valueStart, to)));
      value.setLength(0);
    }
  }

  void attributeEnded(int to) {
    flushValue(to);
    observer.attributeEnded();
  }
}
