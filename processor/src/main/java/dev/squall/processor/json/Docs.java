package dev.squall.processor.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads documentation comments, which only sources have. */
final class Docs {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w+");

  private final Elements elements;

  Docs(Elements elements) {
    this.elements = elements;
  }

  /** The description of a declaration, without block tags; empty if there is none. */
  String of(Element element) {
    String comment = elements.getDocComment(element);
    if (comment == null) {
      return "";
    }
    Matcher tag = BLOCK_TAG.matcher(comment);
    return stripped(tag.find() ? comment.substring(0, tag.start()) : comment);
  }

  /** What the type's {@code @param} says of a component; empty if there is none. */
  String ofComponent(TypeElement type, String name) {
    String comment = elements.getDocComment(type);
    if (comment == null) {
      return "";
    }
    Matcher tag = Pattern.compile("(?m)^\\s*@param\\s+" + Pattern.quote(name) + "\\s+").matcher(comment);
    if (!tag.find()) {
      return "";
    }
    Matcher next = BLOCK_TAG.matcher(comment);
    return stripped(next.find(tag.end()) ? comment.substring(tag.end(), next.start()) : comment.substring(tag.end()));
  }

  private static String stripped(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }
}
