package dev.squall.processor.discovery;

import dev.squall.processor.model.ApiNotes;
import dev.squall.processor.model.ApiNotes.HandlerNotes;
import dev.squall.processor.model.ApiNotes.ParameterNotes;
import dev.squall.processor.model.ApiNotes.Secured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads what controllers say of themselves beside their routes. Of a handler that overrides another one, the method that runs is
 * read, and the documentation of the overridden one where it has none.
 */
public final class ApiNotesReader {
  private static final String SUFFIX = "Controller";

  private final Elements elements;
  private final ExampleReader examples;

  /** A reader for one round. */
  public ApiNotesReader(Elements elements, SourceLocator locator) {
    this.elements = elements;
    this.examples = new ExampleReader(locator);
  }

  /** Reads them. */
  public ApiNotes read(ControllerDeclaration controller) {
    TypeElement type = controller.element();
    Map<String, HandlerNotes> handlers = new HashMap<>();
    controller.handlers().forEach(handler -> handlers.put(handler.signature(), handler(handler)));
    return new ApiNotes(
        doc(type),
        SquallAnnotation.find(type, "api.Tag").map(tag -> tag.text("value")).orElse(tag(type.getSimpleName().toString())),
        SquallAnnotation.find(type, "api.Hidden").isPresent(),
        elements.isDeprecated(type),
        secured(type),
        handlers);
  }

  /** {@code UserController} is told of under {@code User}. */
  private static String tag(String name) {
    return name.endsWith(SUFFIX) && name.length() > SUFFIX.length()
        ? name.substring(0, name.length() - SUFFIX.length())
        : name;
  }

  private HandlerNotes handler(HandlerDeclaration handler) {
    ExecutableElement method = handler.method();
    Map<String, ParameterNotes> parameters = new HashMap<>();
    List<? extends VariableElement> declared = method.getParameters();
    for (int i = 0; i < declared.size(); i++) {
      VariableElement parameter = declared.get(i);
      parameters.put(
          handler.parameters().get(i).name(), new ParameterNotes(isDeprecated(parameter), examples.of(List.of(parameter))));
    }
    return new HandlerNotes(
        doc(method),
        SquallAnnotation.find(method, "api.Hidden").isPresent(),
        elements.isDeprecated(method),
        secured(method),
        examples.of(List.of(method)),
        parameters);
  }

  /** Whether a parameter or a field is deprecated; compilers do not tell it of parameters. */
  public static boolean isDeprecated(VariableElement parameter) {
    return parameter.getAnnotationMirrors().stream()
        .anyMatch(mirror -> SquallAnnotation.qualifiedName(mirror).equals("java.lang.Deprecated"));
  }

  private String doc(Element element) {
    return DocComment.of(elements, element);
  }

  private static @Nullable Secured secured(Element element) {
    return SquallAnnotation.find(element, "api.Secured")
        .map(secured -> new Secured(texts(secured, "value"), texts(secured, "scopes")))
        .orElse(null);
  }

  private static List<String> texts(SquallAnnotation annotation, String member) {
    return annotation.values(member).stream().map(AnnotationValue::getValue).map(String::valueOf).toList();
  }
}
