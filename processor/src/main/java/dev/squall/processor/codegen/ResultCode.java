package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.ResultKind.Page;

/** How a handler's result becomes a reply. */
final class ResultCode {
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private ResultCode() {}

  /**
   * The statements that call the handler and return.
   *
   * <pre>{@code
   * return Response.text(200, controller.show(id));
   * return Replies.optionalText(200, controller.find(id));
   * return Replies.pendingText(200, controller.load(id));
   * return JsonResponses.of(200, UserControllerJson.USER, controller.user(id));
   * return CSV.typed(representation, Response.text(200, controller.list()));
   * controller.delete(id);
   * return Response.empty(204);
   * }</pre>
   */
  static CodeBlock of(HandlerMethod method, CodeBlock call, MediaTypeFields mediaTypes, JsonEntries json) {
    Handler handler = method.handler();
    ResultKind result = handler.result();
    int status = status(handler);
    if (result.value() == ResultKind.Value.NOTHING && !result.stage()) {
      return CodeBlock.builder()
          .addStatement("$L", call)
          .addStatement("return $T.empty($L)", SquallTypes.RESPONSE, status)
          .build();
    }
    CodeBlock reply =
        result.page() == null
            ? reply(result, status, call, json)
            : page(result, result.page(), status, PageFunction.nameFor(method), call);
    return CodeBlock.builder().addStatement("return $L", mediaTypes.typed(handler, reply)).build();
  }

  private static CodeBlock reply(ResultKind result, int status, CodeBlock call, JsonEntries json) {
    if (result.json() != null) {
      return json(result, status, call, json.codec(result.json()));
    }
    if (!result.stage() && !result.optional()) {
      return plain(result, status, call);
    }
    String wrapping = result.stage() ? (result.optional() ? "pendingOptional" : "pending") : "optional";
    return result.value() == ResultKind.Value.RESPONSE
        ? CodeBlock.of("$T.$LResponse($L)", SquallTypes.REPLIES, wrapping, call)
        : CodeBlock.of("$T.$L$L($L, $L)", SquallTypes.REPLIES, wrapping, noun(result), status, call);
  }

  /** {@code JsonResponses.of(200, UserControllerJson.USER, controller.user(id))}, {@code Replies.optionalJson(...)} */
  private static CodeBlock json(ResultKind result, int status, CodeBlock call, CodeBlock codec) {
    if (result.stage()) {
      String method = result.optional() ? "pendingOptionalJson" : "pendingJson";
      return CodeBlock.of("$T.$L($L, $L, $L)", SquallTypes.REPLIES, method, status, codec, call);
    }
    return result.optional()
        ? CodeBlock.of("$T.optionalJson($L, $L, $L)", SquallTypes.REPLIES, status, codec, call)
        : CodeBlock.of("$T.of($L, $L, $L)", SquallTypes.JSON_RESPONSES, status, codec, call);
  }

  /**
   * <pre>{@code
   * UserPageTemplate.response(200, controller.show(id), request)
   * UserPageTemplate.response(200, Replies.present(controller.find(id)), request)
   * new PendingResponse(controller.load(id).thenApply(new LoadRendering(request)))
   * }</pre>
   */
  private static CodeBlock page(ResultKind result, Page page, int status, String function, CodeBlock call) {
    if (result.stage()) {
      return CodeBlock.of("new $T($L.thenApply(new $L(request)))", SquallTypes.PENDING_RESPONSE, call, function);
    }
    CodeBlock value = result.optional() ? CodeBlock.of("$T.present($L)", SquallTypes.REPLIES, call) : call;
    return CodeBlock.of("$T.response($L, $L, request)", TypeNames.className(page.template()), status, value);
  }

  private static CodeBlock plain(ResultKind result, int status, CodeBlock call) {
    return switch (result.value()) {
      case TEXT -> CodeBlock.of("$T.text($L, $L)", SquallTypes.RESPONSE, status, call);
      case BYTES -> CodeBlock.of("$T.bytes($L, $L)", SquallTypes.RESPONSE, status, call);
      default -> call;
    };
  }

  private static String noun(ResultKind result) {
    return switch (result.value()) {
      case TEXT -> "Text";
      case BYTES -> "Bytes";
      case RESPONSE -> "Response";
      case NOTHING -> "Nothing";
      case TEMPLATE -> "Page";
      case JSON -> "Json";
    };
  }

  /** The status of a successful response. */
  static int status(Handler handler) {
    if (handler.status() != 0) {
      return handler.status();
    }
    return handler.result().value() == ResultKind.Value.NOTHING ? NO_CONTENT : OK;
  }
}
