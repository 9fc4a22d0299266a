package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.MediaTypes.Form;
import dev.squall.processor.model.MediaTypes.Produced;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.ResultKind.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The media types that a controller's handlers take and give: constants of the routes class, and what is done with them. */
final class MediaTypeFields {
  private final Map<List<String>, String> produced = new LinkedHashMap<>();
  private final Map<List<String>, String> consumed = new LinkedHashMap<>();

  /**
   * The constants of a controller.
   *
   * @param names the names of constants that the class has already
   */
  MediaTypeFields(Controller controller, Collection<String> names) {
    Set<String> taken = new HashSet<>(names);
    for (Handler handler : controller.handlers()) {
      List<String> gives = produced(handler);
      List<String> takes = handler.mediaTypes().consumed();
      if (!gives.isEmpty()) {
        produced.computeIfAbsent(gives, types -> unique(name(types), taken));
      }
      if (!takes.isEmpty()) {
        consumed.computeIfAbsent(takes, types -> unique(name(types) + "_BODY", taken));
      }
    }
  }

  /** The names of the constants. */
  Set<String> names() {
    Set<String> names = new HashSet<>(produced.values());
    names.addAll(consumed.values());
    return names;
  }

  private static List<String> produced(Handler handler) {
    return handler.mediaTypes().produced().stream().map(Produced::type).toList();
  }

  /** The subtypes: {@code HTML_OR_JSON}. */
  private static String name(List<String> types) {
    return types.stream()
        .map(type -> JavaNames.constant(type.replaceAll("^[^/]*/|;.*$", "").replace("*", "any")))
        .collect(Collectors.joining("_OR_"));
  }

  private static String unique(String base, Set<String> taken) {
    String name = base;
    for (int number = 2; !taken.add(name); number++) {
      name = base + "_" + number;
    }
    return name;
  }

  /**
   * <pre>{@code
   * private static final Representations HTML_OR_JSON = Representations.of("text/html; charset=utf-8", "application/json");
   * private static final BodyTypes CSV_BODY = BodyTypes.of("text/csv");
   * }</pre>
   */
  void addTo(TypeSpec.Builder type) {
    produced.forEach((types, name) -> type.addField(field(SquallTypes.REPRESENTATIONS, name, types)));
    consumed.forEach((types, name) -> type.addField(field(SquallTypes.BODY_TYPES, name, types)));
  }

  private static FieldSpec field(ClassName type, String name, List<String> types) {
    CodeBlock arguments = types.stream().map(JavaLiteral::of).collect(CodeBlock.joining(", "));
    return FieldSpec.builder(type, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($L)", type, arguments)
        .build();
  }

  /**
   * The statements before anything else is done with a request:
   *
   * <pre>{@code
   * int representation = HTML_OR_JSON.choose(request);
   * CSV_BODY.require(request);
   * }</pre>
   */
  CodeBlock checks(Handler handler) {
    CodeBlock.Builder checks = CodeBlock.builder();
    if (!handler.mediaTypes().produced().isEmpty()) {
      String choice = usesChoice(handler) ? "int representation = " : "";
      checks.addStatement("$L$L.choose(request)", choice, produced.get(produced(handler)));
    }
    if (!handler.mediaTypes().consumed().isEmpty()) {
      boolean json = handler.parameters().stream().anyMatch(MediaTypeFields::isJson);
      checks.addStatement("$L.$L(request)", consumed.get(handler.mediaTypes().consumed()), json ? "requireJson" : "require");
    }
    return checks.build();
  }

  private static boolean isJson(Parameter parameter) {
    return parameter instanceof Parameter.JsonBody || parameter instanceof Parameter.JsonElements;
  }

  /** Whether the result depends on the choice; else it is sent in one form, under its own type. */
  private static boolean usesChoice(Handler handler) {
    return handler.result().value() == Value.TEXT
        || handler.result().value() == Value.BYTES
        || handler.mediaTypes().produced().stream().anyMatch(type -> type.form() != Form.ITSELF);
  }

  /** Whether one of the types that a result is written as in some form was chosen: {@code representation == 1}, {@code true}. */
  static CodeBlock isChosen(Handler handler, Form form) {
    List<Produced> types = handler.mediaTypes().produced();
    List<CodeBlock> chosen = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).form() == form) {
        chosen.add(CodeBlock.of("representation == $L", i));
      }
    }
    if (chosen.isEmpty() || chosen.size() == types.size()) {
      return CodeBlock.of("$L", !chosen.isEmpty());
    }
    return CodeBlock.join(chosen, " || ");
  }

  /** A reply under the type that was chosen: {@code CSV.typed(representation, Response.text(200, controller.show(id)))}. */
  CodeBlock typed(Handler handler, CodeBlock reply) {
    List<String> types = produced(handler);
    if (types.isEmpty()) {
      return reply;
    }
    if (usesChoice(handler)) {
      return CodeBlock.of("$L.typed(representation, $L)", produced.get(types), reply);
    }
    return types.size() == 1 ? reply : CodeBlock.of("$L.vary($L)", produced.get(types), reply);
  }
}
