package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.MediaTypeList;
import dev.squall.processor.model.Parameter.Bound;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.Parameter.JsonBody;
import dev.squall.processor.model.Parameter.JsonElements;
import dev.squall.processor.model.Parameter.Supplied;
import dev.squall.processor.model.Parameter.Supply;
import dev.squall.processor.model.Parameter.Uploaded;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.validation.MediaTypeRule.Written;
import java.util.ArrayList;
import java.util.List;

/** What a handler reads of the body can be each of the media types of its {@code @Consumes}. */
final class ConsumesRule {
  private final MediaTypeRule mediaTypes;

  ConsumesRule(MediaTypeRule mediaTypes) {
    this.mediaTypes = mediaTypes;
  }

  /**
   * What the bodies of the handler's requests must be; nothing if that is left to what they are read as.
   *
   * @param parameters its parameters
   */
  List<String> check(HandlerDeclaration handler, List<Parameter> parameters, Problems problems) {
    if (handler.consumes().isEmpty()) {
      return List.of();
    }
    MediaTypeList list = handler.consumes().get();
    List<Written> types = mediaTypes.check(list, list.ofController() ? new Problems() : problems);
    if (list.ofController() && parameters.stream().noneMatch(ConsumesRule::readsBody)) {
      return List.of();
    }
    if (BodyRule.isBodiless(handler)) {
      if (!list.ofController()) {
        problems.add(
            ProblemCode.CONSUMES_MISMATCH,
            list.source(),
            "@Consumes on " + handler.signature() + " has no effect: a GET or HEAD request has no body",
            "remove @Consumes, or give the other methods a handler of their own");
      }
      return List.of();
    }
    boolean read = parameters.stream().anyMatch(parameter -> readsBody(parameter) || isRequest(parameter));
    // A parameter that is wrong is not among them, and was told of.
    if (!read && !list.ofController() && parameters.size() == handler.parameters().size()) {
      problems.add(
          ProblemCode.CONSUMES_MISMATCH,
          list.source(),
          "@Consumes on " + handler.signature() + " has no effect: no parameter reads the body",
          "remove @Consumes, or add a parameter for the body");
      return List.of();
    }
    List<String> consumed = new ArrayList<>();
    for (Written written : types) {
      Parameter misled = parameters.stream().filter(parameter -> !fits(parameter, written.type())).findFirst().orElse(null);
      if (misled == null) {
        consumed.add(written.text().text().strip());
      } else {
        mismatch(handler, list, misled, written, problems);
      }
    }
    return consumed;
  }

  private static boolean readsBody(Parameter parameter) {
    return switch (parameter) {
      case Supplied supplied ->
          switch (supplied.supply()) {
            case REQUEST, HEADERS -> false;
            default -> true;
          };
      case Bound bound -> bound.from() == From.FORM;
      case Uploaded _, Parameter.FormRecord _, JsonBody _, JsonElements _ -> true;
    };
  }

  private static boolean isRequest(Parameter parameter) {
    return parameter instanceof Supplied supplied && supplied.supply() == Supply.REQUEST;
  }

  private static boolean isJson(Parameter parameter) {
    return parameter instanceof JsonBody || parameter instanceof JsonElements;
  }

  private static boolean fits(Parameter parameter, MediaTypeText type) {
    return switch (parameter) {
      case Supplied supplied ->
          switch (supplied.supply()) {
            case BODY_TEXT -> !type.isBinary();
            case BODY_PARTS -> type.is("multipart", "form-data");
            default -> true;
          };
      case Bound bound -> bound.from() != From.FORM || isForm(type);
      case Uploaded _, Parameter.FormRecord _ -> isForm(type);
      case JsonBody _ -> type.isJson() && !type.hasOtherCharset();
      case JsonElements _ -> (type.isJson() || type.isJsonLines()) && !type.hasOtherCharset();
    };
  }

  private static boolean isForm(MediaTypeText type) {
    return type.is("application", "x-www-form-urlencoded") || type.is("multipart", "form-data");
  }

  private static void mismatch(
      HandlerDeclaration handler, MediaTypeList list, Parameter parameter, Written written, Problems problems) {
    String place = list.ofController() ? " of its controller" : "";
    problems.add(
        ProblemCode.CONSUMES_MISMATCH,
        list.ofController() ? parameter.source() : written.text().source(),
        "parameter '" + parameter.name() + "' of " + handler.signature() + " " + reading(parameter, written.type()) + ", which \""
            + written.text().text() + "\" is not, as @Consumes" + place + " says",
        isJson(parameter) && isForeignJson(written.type()) ? "remove the charset, or take the body as byte[]" : advice(parameter));
  }

  /** Whether JSON would have to be decoded from another charset than its own (RFC 8259, section 8.1). */
  private static boolean isForeignJson(MediaTypeText type) {
    return (type.isJson() || type.isJsonLines()) && type.hasOtherCharset();
  }

  private static String reading(Parameter parameter, MediaTypeText type) {
    return switch (parameter) {
      case Supplied supplied ->
          switch (supplied.supply()) {
            case BODY_PARTS -> "is read from parts of a form";
            default -> "is read from text";
          };
      case Bound _, Uploaded _, Parameter.FormRecord _ -> "is read from a form";
      case JsonBody _, JsonElements _ -> isForeignJson(type) ? "is read from JSON in UTF-8" : "is read from JSON";
    };
  }

  private static String advice(Parameter parameter) {
    return switch (parameter) {
      case Supplied supplied ->
          switch (supplied.supply()) {
            case BODY_PARTS -> "write \"multipart/form-data\", or take the body in another way";
            default -> "take the body as byte[] or InputStream";
          };
      case Bound _, Uploaded _, Parameter.FormRecord _ ->
          "write \"application/x-www-form-urlencoded\" and \"multipart/form-data\", or remove @Consumes";
      case JsonBody _ -> "write \"application/json\" or a type that ends in +json, or take the body as byte[]";
      case JsonElements _ -> "write \"application/json\" and \"application/x-ndjson\", or take the body as InputStream";
    };
  }
}
