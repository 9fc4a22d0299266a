package dev.squall.template.api;

import dev.squall.template.source.Span;
import java.util.List;

/**
 * A URL of this application that a page mentions: literally, or as {@code {{ link ... }}}.
 *
 * @param span where it stands
 * @param element the element, in lower case
 * @param attribute the attribute, in lower case
 * @param method the request method that following it sends
 * @param path the path, percent-decoding not done, without query and fragment; <code>{}</code> stands for each part that is
 *     printed at run time, <code>{0}</code> for a whole number; empty for a link to a handler
 * @param handler for a link the controller's binary name and the handler's: {@code shop.UserController#show}; otherwise empty
 * @param encoding for the action of a form its {@code enctype} in lower case; empty where there is none
 * @param fields for the action of a form the names of what the form sends; empty otherwise
 */
public record PageLink(
    Span span,
    String element,
    String attribute,
    String method,
    String path,
    String handler,
    String encoding,
    List<Field> fields) {

  /**
   * A field of a form.
   *
   * @param span where it stands
   * @param name its name; <code>{}</code> stands for each part that is printed at run time
   * @param type the type of an {@code input} in lower case, or {@code select} or {@code textarea}
   * @param multiple whether it can send several values
   */
  public record Field(Span span, String name, String type, boolean multiple) {}
}
