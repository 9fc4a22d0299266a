package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.MediaTypeList;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.MediaTypes.Form;
import dev.squall.processor.model.MediaTypes.Produced;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.ResultKind.Value;
import dev.squall.processor.validation.MediaTypeRule.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a handler returns can be written as each of the media types of its {@code @Produces}. */
final class ProducesRule {
  /** What a stream is without {@code @Produces}. */
  private static final List<Produced> ELEMENTS =
      List.of(new Produced("application/json", Form.JSON), new Produced("application/x-ndjson", Form.JSON_LINES));

  private final MediaTypeRule mediaTypes;

  ProducesRule(MediaTypeRule mediaTypes) {
    this.mediaTypes = mediaTypes;
  }

  /**
   * What the handler's responses may be; nothing if that is not negotiated.
   *
   * @param sound whether nothing is wrong with what it returns
   */
  List<Produced> check(HandlerDeclaration handler, ResultKind result, boolean sound, Problems problems) {
    if (handler.produces().isEmpty()) {
      return result.value() == Value.ELEMENTS ? ELEMENTS : List.of();
    }
    MediaTypeList list = handler.produces().get();
    List<Written> types = mediaTypes.check(list, list.ofController() ? new Problems() : problems);
    if (!sound) {
      return List.of();
    }
    if (result.value() == Value.NOTHING) {
      if (!list.ofController()) {
        problems.add(
            ProblemCode.PRODUCES_MISMATCH,
            list.source(),
            "@Produces on " + handler.signature() + " has no effect, because it returns nothing",
            "remove @Produces");
      }
      return List.of();
    }
    List<Produced> produced = new ArrayList<>();
    for (Written written : types) {
      Optional<Produced> form = form(result, written);
      if (form.isPresent()) {
        produced.add(form.get());
      } else {
        mismatch(handler, list, result, written, problems);
      }
    }
    return produced;
  }

  private static Optional<Produced> form(ResultKind result, Written written) {
    MediaTypeText type = written.type();
    String text = written.text().text().strip();
    return switch (result.value()) {
      case TEXT -> type.isBinary() || type.hasOtherCharset() ? Optional.empty() : itself(withCharset(type, text));
      case BYTES, RESPONSE -> itself(text);
      case TEMPLATE ->
          isPage(result, type) ? itself(withCharset(type, text)) : json(type, text).filter(_ -> result.json() != null);
      case JSON -> json(type, text);
      case ELEMENTS ->
          type.isJsonLines() && !type.hasOtherCharset()
              ? Optional.of(new Produced(text, Form.JSON_LINES))
              : json(type, text);
      case NOTHING -> Optional.empty();
    };
  }

  private static boolean isPage(ResultKind result, MediaTypeText type) {
    return result.page() != null
        && !type.hasOtherCharset()
        && MediaTypeText.parse(result.page().mediaType()).filter(type::includes).isPresent();
  }

  private static Optional<Produced> json(MediaTypeText type, String text) {
    return type.isJson() && !type.hasOtherCharset() ? Optional.of(new Produced(text, Form.JSON)) : Optional.empty();
  }

  private static Optional<Produced> itself(String type) {
    return Optional.of(new Produced(type, Form.ITSELF));
  }

  /** Text that is not said to be in a charset may be taken for any. */
  private static String withCharset(MediaTypeText type, String text) {
    return type.type().equals("text") && !type.parameters().containsKey("charset") ? text + "; charset=utf-8" : text;
  }

  private static void mismatch(
      HandlerDeclaration handler, MediaTypeList list, ResultKind result, Written written, Problems problems) {
    String place = list.ofController() ? " of its controller" : "";
    problems.add(
        ProblemCode.PRODUCES_MISMATCH,
        list.ofController() ? handler.source() : written.text().source(),
        handler.signature() + " returns " + TypeRefs.shown(handler.result()) + ", which cannot be written as \""
            + written.text().text() + "\", as @Produces" + place + " says",
        advice(result, written.type()));
  }

  private static String advice(ResultKind result, MediaTypeText type) {
    if (type.hasOtherCharset()) {
      return result.value() == Value.TEXT || result.page() != null ? "remove the charset: text is written in UTF-8; or return byte[]" : "remove the charset: JSON is UTF-8";
    }
    return switch (result.value()) {
      case TEXT -> "return byte[] or a Response";
      case TEMPLATE -> "its template is " + (result.page() == null ? "of another type" : result.page().mediaType())
          + "; besides that it can be JSON; for another type, return a Response";
      case JSON -> "write \"application/json\" or a type that ends in +json, or return a Response";
      case ELEMENTS -> "write \"application/json\" or \"application/x-ndjson\", or return a Response";
      default -> "write another type, or return a Response";
    };
  }
}
