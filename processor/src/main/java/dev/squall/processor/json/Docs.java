package dev.squall.processor.json;

import dev.squall.processor.discovery.DocComment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads documentation comments, which only sources have. */
final class Docs {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w+");
  private static final Pattern DEPRECATED = Pattern.compile("(?m)^\\s*@deprecated\\s+");

  private final Elements elements;

  Docs(Elements elements) {
    this.elements = elements;
  }

  /** The description of a declaration, and why it is deprecated, without other block tags; empty if there is none. */
  String of(Element element) {
    String comment = DocComment.of(elements, element);
    Matcher tag = BLOCK_TAG.matcher(comment);
    String description = stripped(tag.find() ? comment.substring(0, tag.start()) : comment);
    String deprecated = block(comment, DEPRECATED);
    return deprecated.isEmpty() ? description : description + "\n\n@deprecated " + deprecated;
  }

  boolean isDeprecated(Element element) {
    return elements.isDeprecated(element);
  }

  /** What the type's {@code @param} says of a component; empty if there is none. */
  String ofComponent(TypeElement type, String name) {
    String comment = DocComment.of(elements, type);
    String block = block(comment, Pattern.compile("(?m)^\\s*@param\\s+" + Pattern.quote(name) + "\\s+"));
    return block.isEmpty() || !comment.startsWith(DocComment.MARKDOWN) ? block : DocComment.MARKDOWN + block;
  }

  /** What follows a block tag; empty if there is none of it. */
  private static String block(String comment, Pattern begin) {
    Matcher tag = begin.matcher(comment);
    if (!tag.find()) {
      return "";
    }
    Matcher next = BLOCK_TAG.matcher(comment);
    return stripped(next.find(tag.end()) ? comment.substring(tag.end(), next.start()) : comment.substring(tag.end()));
  }

  /** Indentation means something in Markdown only. */
  private static String stripped(String text) {
    if (text.startsWith(DocComment.MARKDOWN)) {
      return text.stripTrailing();
    }
    return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }
}
