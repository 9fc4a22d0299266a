package dev.squall.processor.discovery;

import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Elements.DocCommentKind;

/** Reads documentation comments, which only sources have. */
public final class DocComment {
  /** What the text of a comment in Markdown (JEP 467) begins with here, as in the source. */
  public static final String MARKDOWN = "///";

  private DocComment() {}

  /** The comment of a declaration; empty if there is none. Compilers that do not tell the kind have usual comments only. */
  public static String of(Elements elements, Element element) {
    String comment = elements.getDocComment(element);
    if (comment == null) {
      return "";
    }
    return elements.getDocCommentKind(element) == DocCommentKind.END_OF_LINE ? MARKDOWN + comment : comment;
  }
}
