package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.ValueUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that a controller's handlers use: constants of the class that is generated for its JSON, but for types that have a codec
 * of their own. The class of the routes and that of the JSON both are made by it.
 */
final class JsonEntries {
  private final ClassName jsonClass;
  private final Map<ValueUse, Entry> entries = new LinkedHashMap<>();
  private final JsonScope scope;

  JsonEntries(Controller controller) {
    jsonClass = TypeNames.className(JavaNames.generated(controller.type(), "Json"));
    scope = new JsonScope(controller.schemas());
    for (Handler handler : controller.handlers()) {
      for (Parameter parameter : handler.parameters()) {
        if (parameter instanceof Parameter.JsonBody body) {
          add(body.use(), true);
        } else if (parameter instanceof Parameter.JsonElements elements) {
          add(elements.use(), true);
        }
      }
      if (handler.result().json() != null) {
        add(handler.result().json(), false);
      }
    }
  }

  /** A codec: its constant's name, and what it is used for. */
  record Entry(ValueUse use, String constant, boolean read, boolean written) {}

  private void add(ValueUse use, boolean read) {
    if (ownCodec(use) != null) {
      return;
    }
    Entry known = entries.get(use);
    String constant = known != null ? known.constant() : scope.constants.reserve(JavaNames.constant(scope.names.entry(use)));
    entries.put(
        use,
        new Entry(use, constant, read || (known != null && known.read()), !read || (known != null && known.written())));
  }

  /** The codec that the value's type has of its own, if that can be used as it is. */
  private static JsonType.@Nullable External ownCodec(ValueUse use) {
    return use.type() instanceof JsonType.External external
            && external.field() != null
            && !use.nullable()
            && use.constraints().isEmpty()
        ? external
        : null;
  }

  /** The expression for a value's codec: {@code UserControllerJson.LIST_OF_USER}, {@code UserJson.CODEC}. */
  CodeBlock codec(ValueUse use) {
    JsonType.External own = ownCodec(use);
    if (own != null) {
      return CodeBlock.of("$T.$L", TypeNames.className(own.codec()), own.field());
    }
    Entry entry = entries.get(use);
    if (entry == null) {
      throw new IllegalArgumentException("no codec of " + use);
    }
    return CodeBlock.of("$T.$L", jsonClass, entry.constant());
  }

  /** The codecs that the class has constants for. */
  List<Entry> list() {
    return new ArrayList<>(entries.values());
  }

  JsonScope scope() {
    return scope;
  }

  ClassName jsonClass() {
    return jsonClass;
  }
}
