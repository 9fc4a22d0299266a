package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.MediaTypes.Form;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.ResultKind.Page;
import java.util.Objects;

/** How a handler's result becomes a reply. */
final class ResultCode {
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  private final MediaTypeFields mediaTypes;
  private final JsonEntries json;
  private final NameAllocator names;

  /** For one method, whose variables have names already. */
  ResultCode(MediaTypeFields mediaTypes, JsonEntries json, NameAllocator names) {
    this.mediaTypes = mediaTypes;
    this.json = json;
    this.names = names;
  }

  /**
   * The statements that call the handler and return.
   *
   * <pre>{@code
   * return Response.text(200, controller.show(id));
   * return Replies.optionalText(200, controller.find(id));
   * return Replies.pendingText(200, controller.load(id));
   * return JsonResponses.of(200, UserControllerJson.USER, controller.user(id));
   * return JSON_OR_X_NDJSON.typed(representation, JsonStreams.send(200, representation == 1, UserControllerJson.USER, controller.all()));
   * return CSV.typed(representation, Response.text(200, controller.list()));
   * controller.delete(id);
   * return Response.empty(204);
   * }</pre>
   */
  CodeBlock of(HandlerMethod method, CodeBlock call) {
    Handler handler = method.handler();
    ResultKind result = handler.result();
    int status = status(handler);
    if (result.value() == ResultKind.Value.NOTHING && !result.stage()) {
      return CodeBlock.builder()
          .addStatement("$L", call)
          .addStatement("return $T.empty($L)", SquallTypes.RESPONSE, status)
          .build();
    }
    if (result.page() == null) {
      return returned(handler, reply(handler, status, call));
    }
    if (result.stage()) {
      String arguments = PageFunction.isChosen(handler) ? "request, representation" : "request";
      String function = PageFunction.nameFor(method);
      return returned(
          handler,
          CodeBlock.of("new $T($L.thenApply(new $L($L)))", SquallTypes.PENDING_RESPONSE, call, function, arguments));
    }
    return page(handler, result.optional() ? CodeBlock.of("$T.present($L)", SquallTypes.REPLIES, call) : call);
  }

  private CodeBlock returned(Handler handler, CodeBlock reply) {
    return CodeBlock.builder().addStatement("return $L", mediaTypes.typed(handler, reply)).build();
  }

  private CodeBlock reply(Handler handler, int status, CodeBlock call) {
    ResultKind result = handler.result();
    if (result.json() != null) {
      CodeBlock codec = json.codec(result.json());
      return result.value() == ResultKind.Value.ELEMENTS
          ? elements(handler, status, call, codec)
          : json(result, status, call, codec);
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
    if (result.created()) {
      return created(result, call, codec);
    }
    if (result.stage()) {
      String method = result.optional() ? "pendingOptionalJson" : "pendingJson";
      return CodeBlock.of("$T.$L($L, $L, $L)", SquallTypes.REPLIES, method, status, codec, call);
    }
    return result.optional()
        ? CodeBlock.of("$T.optionalJson($L, $L, $L)", SquallTypes.REPLIES, status, codec, call)
        : CodeBlock.of("$T.of($L, $L, $L)", SquallTypes.JSON_RESPONSES, status, codec, call);
  }

  /** {@code Replies.createdJson(UserControllerJson.USER, controller.add(user))}, {@code Replies.pendingCreatedJson(...)} */
  private static CodeBlock created(ResultKind result, CodeBlock call, CodeBlock codec) {
    if (result.stage()) {
      String method = result.optional() ? "pendingOptionalCreatedJson" : "pendingCreatedJson";
      return CodeBlock.of("$T.$L($L, $L)", SquallTypes.REPLIES, method, codec, call);
    }
    CodeBlock created = result.optional() ? CodeBlock.of("$T.present($L)", SquallTypes.REPLIES, call) : call;
    return CodeBlock.of("$T.createdJson($L, $L)", SquallTypes.REPLIES, codec, created);
  }

  /** {@code JsonStreams.send(200, representation == 1, UserControllerJson.USER, controller.all())} */
  private static CodeBlock elements(Handler handler, int status, CodeBlock call, CodeBlock codec) {
    CodeBlock lines = MediaTypeFields.isChosen(handler, Form.JSON_LINES);
    if (handler.result().stage()) {
      return CodeBlock.of("$T.sendLater($L, $L, $L, $L)", SquallTypes.JSON_STREAMS, status, lines, codec, call);
    }
    CodeBlock elements = handler.result().optional() ? CodeBlock.of("$T.present($L)", SquallTypes.REPLIES, call) : call;
    return CodeBlock.of("$T.send($L, $L, $L, $L)", SquallTypes.JSON_STREAMS, status, lines, codec, elements);
  }

  /**
   * <pre>{@code
   * return UserPageTemplate.response(200, controller.show(id), request);
   * return UserPageTemplate.response(200, Replies.present(controller.find(id)), request);
   *
   * UserPage page = controller.show(id);
   * return HTML_OR_JSON.typed(
   *     representation,
   *     representation == 0 ? UserPageTemplate.response(200, page, request) : JsonResponses.of(200, UserControllerJson.USER_PAGE, page));
   *
   * Created<? extends UserPage> created = controller.add(user);
   * return Replies.located(created, UserPageTemplate.response(201, created.body(), request));
   * }</pre>
   */
  private CodeBlock page(Handler handler, CodeBlock value) {
    Page page = Objects.requireNonNull(handler.result().page());
    if (handler.result().created()) {
      String local = names.newName("created");
      return CodeBlock.builder()
          .addStatement("$T $L = $L", PageFunction.given(handler.result(), page), local, value)
          .add(returned(handler, PageFunction.located(handler, local, json)))
          .build();
    }
    if (!PageFunction.isChosen(handler)) {
      return returned(handler, PageFunction.response(handler, value, json));
    }
    String local = names.newName("page");
    return CodeBlock.builder()
        .addStatement("$T $L = $L", TypeNames.of(page.type()), local, value)
        .add(returned(handler, PageFunction.response(handler, CodeBlock.of("$L", local), json)))
        .build();
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
      case ELEMENTS -> "Elements";
    };
  }

  /** The status of a successful response. */
  static int status(Handler handler) {
    if (handler.status() != 0) {
      return handler.status();
    }
    if (handler.result().created()) {
      return CREATED;
    }
    return handler.result().value() == ResultKind.Value.NOTHING ? NO_CONTENT : OK;
  }
}
