package dev.squall.http;

import dev.squall.text.HtmlText;
import dev.squall.text.JsonText;
import dev.squall.validation.ConstraintMessages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request, for its client (RFC 9457). Immutable.
 *
 * @param type a URI that names the kind of problem; {@code about:blank} where the status says it all
 * @param title what the kind of problem is called
 * @param status the response's status
 * @param detail what is wrong with this request; null if there is nothing to add to the title
 * @param instance a URI of this occurrence; null if it has none
 * @param requestId the identifier under which the server's log has the failure; null if the client has no use for it
 * @param errors the values of the request that are wrong, as the member {@code errors}; left out where empty. It is an array of objects
 *     with {@code in} (where the value stands), {@code name}, or {@code pointer} (RFC 6901) for a value in a body, {@code code} (what is
 *     wrong, for programs), {@code detail} (for people), and {@code limits}, an object of the limits that were broken, if any were; of
 *     JSON that is malformed (code {@code syntax}), and of what is wrong in lines of JSON, {@code line} and {@code column}, both from 1
 * @param supported what the request could have asked for or sent instead, with status 406 and 415: media types, in the server's order,
 *     as the member {@code supported}, an array of texts; left out where empty
 */
public record ProblemDocument(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    @Nullable String requestId,
    List<InvalidValue> errors,
    List<String> supported) {
  /** The type of problems that are no more than their status (RFC 9457, section 4.2.1). */
  public static final String BLANK = "about:blank";

  /** Copies the lists. */
  public ProblemDocument {
    errors = List.copyOf(errors);
    supported = List.copyOf(supported);
  }

  /** A problem that is no more than its status. */
  public static ProblemDocument of(int status, @Nullable String detail) {
    return new ProblemDocument(BLANK, StatusCode.reason(status), status, detail, null, null, List.of(), List.of());
  }

  /** A copy with wrong values. */
  public ProblemDocument withErrors(List<InvalidValue> newErrors) {
    return new ProblemDocument(type, title, status, detail, instance, requestId, newErrors, supported);
  }

  /** A copy with what is supported. */
  public ProblemDocument withSupported(List<String> newSupported) {
    return new ProblemDocument(type, title, status, detail, instance, requestId, errors, newSupported);
  }

  /** A copy with an identifier of the request. */
  public ProblemDocument withRequestId(String newRequestId) {
    return new ProblemDocument(type, title, status, detail, instance, newRequestId, errors, supported);
  }

  /** The document as {@code application/problem+json}. */
  public byte[] toJson() {
    return toJson(ConstraintMessages.ENGLISH, List.of());
  }

  /** The document as {@code application/problem+json}, with details in other words, for the languages that the client wants. */
  public byte[] toJson(ConstraintMessages messages, List<Locale> languages) {
    StringBuilder json = new StringBuilder(256);
    json.append('{');
    member("type", type, json);
    member("title", title, json);
    json.append(",\"status\":").append(status);
    member("detail", detail, json);
    member("instance", instance, json);
    member("requestId", requestId, json);
    for (int i = 0; i < errors.size(); i++) {
      json.append(i == 0 ? ",\"errors\":[" : ",");
      error(errors.get(i), errors.get(i).sentence(messages, languages), json);
    }
    json.append(errors.isEmpty() ? "" : "]");
    for (int i = 0; i < supported.size(); i++) {
      json.append(i == 0 ? ",\"supported\":[" : ",");
      JsonText.append(supported.get(i), json);
    }
    return json.append(supported.isEmpty() ? "}" : "]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void error(InvalidValue value, String sentence, StringBuilder json) {
    json.append('{');
    member("in", value.source().label(), json);
    if (value.source() == Source.BODY) {
      member("pointer", value.name(), json);
    } else {
      member("name", value.name().isEmpty() ? null : value.name(), json);
    }
    member("detail", sentence, json);
    member("code", value.code(), json);
    limits(value.withoutPlace(), json);
    if (value.hasPlace()) {
      json.append(",\"line\":").append(value.limits().get("line")).append(",\"column\":").append(value.limits().get("column"));
    }
    json.append('}');
  }

  private static void limits(Map<String, Object> limits, StringBuilder json) {
    if (limits.isEmpty()) {
      return;
    }
    json.append(",\"limits\":{");
    for (Map.Entry<String, Object> limit : limits.entrySet()) {
      Object value = limit.getValue();
      if (value instanceof Number || value instanceof Boolean) {
        json.append(json.charAt(json.length() - 1) == '{' ? "" : ",");
        JsonText.append(limit.getKey(), json);
        json.append(':').append(value);
      } else {
        member(limit.getKey(), value.toString(), json);
      }
    }
    json.append('}');
  }

  private static void member(String name, @Nullable String value, StringBuilder json) {
    if (value != null) {
      json.append(json.charAt(json.length() - 1) == '{' ? "" : ",").append('"').append(name).append("\":");
      JsonText.append(value, json);
    }
  }

  /** The document as a small page for people. */
  public String toHtml() {
    return toHtml(ConstraintMessages.ENGLISH, List.of());
  }

  /** The document as a small page for people, with details in other words, for the languages that the client wants. */
  public String toHtml(ConstraintMessages messages, List<Locale> languages) {
    StringBuilder html = new StringBuilder(512);
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>");
    html.append(status).append(' ');
    HtmlText.append(title, html);
    html.append("</title></head>\n<body>\n<h1>").append(status).append(' ');
    HtmlText.append(title, html);
    html.append("</h1>\n");
    paragraph("", detail, html);
    for (int i = 0; i < errors.size(); i++) {
      html.append(i == 0 ? "<ul>\n" : "");
      item(errors.get(i), errors.get(i).sentence(messages, languages), html);
      html.append(i == errors.size() - 1 ? "</ul>\n" : "");
    }
    paragraph("Request ", requestId, html);
    return html.append("</body>\n</html>\n").toString();
  }

  private static void paragraph(String label, @Nullable String text, StringBuilder html) {
    if (text != null) {
      html.append("<p>").append(label);
      HtmlText.append(text, html);
      html.append("</p>\n");
    }
  }

  private static void item(InvalidValue value, String sentence, StringBuilder html) {
    boolean whole = value.source() == Source.BODY && value.name().isEmpty();
    html.append("<li>").append(whole ? "body" : value.source().noun());
    if (!value.name().isEmpty()) {
      html.append(" <code>");
      HtmlText.append(value.name(), html);
      html.append("</code>");
    }
    if (value.hasPlace()) {
      html.append(" at line ").append(value.limits().get("line")).append(", column ").append(value.limits().get("column"));
    }
    html.append(": ");
    HtmlText.append(sentence, html);
    html.append("</li>\n");
  }
}
