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
   * controller.delete(id);
   * return Response.empty(204);
   * }</pre>
   */
  static CodeBlock of(HandlerMethod method, CodeBlock call) {
    Handler handler = method.handler();
    ResultKind result = handler.result();
    int status = status(handler);
    if (result.value() == ResultKind.Value.NOTHING && !result.stage()) {
      return CodeBlock.builder()
          .addStatement("$L", call)
          .addStatement("return $T.empty($L)", SquallTypes.RESPONSE, status)
          .build();
    }
    if (result.page() != null) {
      return page(result, result.page(), status, PageFunction.nameFor(method), call);
    }
    if (!result.stage() && !result.optional()) {
      return plain(result, status, call);
    }
    String wrapping = result.stage() ? (result.optional() ? "pendingOptional" : "pending") : "optional";
    return result.value() == ResultKind.Value.RESPONSE
        ? statement("return $T.$LResponse($L)", SquallTypes.REPLIES, wrapping, call)
        : statement("return $T.$L$L($L, $L)", SquallTypes.REPLIES, wrapping, noun(result), status, call);
  }

  /**
   * <pre>{@code
   * return UserPageTemplate.response(200, controller.show(id), request);
   * return UserPageTemplate.response(200, Replies.present(controller.find(id)), request);
   * return new PendingResponse(controller.load(id).thenApply(new LoadRendering(request)));
   * }</pre>
   */
  private static CodeBlock page(ResultKind result, Page page, int status, String function, CodeBlock call) {
    if (result.stage()) {
      return statement("return new $T($L.thenApply(new $L(request)))", SquallTypes.PENDING_RESPONSE, call, function);
    }
    CodeBlock value = result.optional() ? CodeBlock.of("$T.present($L)", SquallTypes.REPLIES, call) : call;
    return statement(
        "return $T.response($L, $L, request)", TypeNames.className(page.template()), status, value);
  }

  private static CodeBlock plain(ResultKind result, int status, CodeBlock call) {
    return switch (result.value()) {
      case TEXT -> statement("return $T.text($L, $L)", SquallTypes.RESPONSE, status, call);
      case BYTES -> statement("return $T.bytes($L, $L)", SquallTypes.RESPONSE, status, call);
      default -> statement("return $L", call);
    };
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  private static String noun(ResultKind result) {
    return switch (result.value()) {
      case TEXT -> "Text";
      case BYTES -> "Bytes";
      case RESPONSE -> "Response";
      case NOTHING -> "Nothing";
      case TEMPLATE -> "Page";
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
