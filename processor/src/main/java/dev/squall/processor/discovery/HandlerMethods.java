package dev.squall.processor.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods of a class that are handlers: its own, and what it inherits from classes and interfaces.
 *
 * <p>A method that overrides a handler and has no annotations of a request method is a handler too, with all annotations of
 * the overridden one: those of the nearest class, or else of the nearest interface. A method that has such annotations of its
 * own inherits none.
 */
final class HandlerMethods {
  /** The annotations that make a method a handler. */
  static final List<String> REQUEST_METHODS =
      List.of("Delete", "Get", "Head", "Method", "Options", "Patch", "Post", "Put");

  private final Elements elements;
  private final SourceLocator locator;

  HandlerMethods(Elements elements, SourceLocator locator) {
    this.elements = elements;
    this.locator = locator;
  }

  /**
   * A handler.
   *
   * @param annotated the method with the annotations
   * @param running the method that is called: the same, or one that overrides it
   */
  record HandlerMethod(ExecutableElement annotated, ExecutableElement running) {}

  /** The handlers of a class: its own in the order of the source, then inherited ones, nearest class first. */
  List<HandlerMethod> of(TypeElement controller) {
    List<TypeElement> types = linearized(controller);
    List<HandlerMethod> found = new ArrayList<>();
    for (TypeElement type : types) {
      for (ExecutableElement method : annotated(type)) {
        ExecutableElement running = running(method, types, controller);
        if (found.stream().noneMatch(handler -> handler.running().equals(running)) && !hidden(method, running)) {
          found.add(new HandlerMethod(method, running));
        }
      }
    }
    return inOrder(found, types);
  }

  /** Whether a method with annotations of its own stands between the annotated one and its callers. */
  private static boolean hidden(ExecutableElement annotated, ExecutableElement running) {
    return !annotated.equals(running) && isHandler(running);
  }

  private List<HandlerMethod> inOrder(List<HandlerMethod> handlers, List<TypeElement> types) {
    Comparator<HandlerMethod> order =
        Comparator.<HandlerMethod>comparingInt(handler -> types.indexOf(handler.running().getEnclosingElement()))
            .thenComparingInt(handler -> locator.offset(handler.running()))
            .thenComparing(handler -> handler.running().getSimpleName().toString())
            .thenComparing(handler -> parameters(handler.running()));
    return handlers.stream().sorted(order).toList();
  }

  private static String parameters(ExecutableElement method) {
    return String.join(",", method.getParameters().stream().map(p -> TypeRefs.of(p.asType()).toString()).toList());
  }

  private static List<ExecutableElement> annotated(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream().filter(HandlerMethods::isHandler).toList();
  }

  /** Whether a method has an annotation of a request method. */
  static boolean isHandler(ExecutableElement method) {
    return !SquallAnnotation.findAll(method, REQUEST_METHODS).isEmpty();
  }

  private ExecutableElement running(ExecutableElement method, List<TypeElement> types, TypeElement controller) {
    if (method.getModifiers().contains(Modifier.PRIVATE) || method.getModifiers().contains(Modifier.STATIC)) {
      return method;
    }
    ExecutableElement inherited = method;
    // What overrides a method stands before it; ECJ calls some that are overridden by it overriding, too.
    for (TypeElement type : types.subList(0, types.indexOf(Enclosing.type(method)))) {
      for (ExecutableElement candidate : ElementFilter.methodsIn(type.getEnclosedElements())) {
        boolean same = candidate.getSimpleName().equals(method.getSimpleName());
        if (same && elements.overrides(candidate, method, controller)) {
          if (!candidate.getModifiers().contains(Modifier.ABSTRACT)) {
            return candidate;
          }
          inherited = inherited.equals(method) ? candidate : inherited;
        }
      }
    }
    return method.getModifiers().contains(Modifier.ABSTRACT) ? inherited : method;
  }

  /** The class, its superclasses, then all their interfaces, breadth first; each once. */
  private static List<TypeElement> linearized(TypeElement controller) {
    Map<String, TypeElement> types = new LinkedHashMap<>();
    for (Element at = controller; at instanceof TypeElement type; at = element(type.getSuperclass())) {
      types.put(type.getQualifiedName().toString(), type);
    }
    List<TypeElement> open = new ArrayList<>(types.values());
    for (int i = 0; i < open.size(); i++) {
      for (TypeMirror parent : open.get(i).getInterfaces()) {
        if (element(parent) instanceof TypeElement type
            && types.putIfAbsent(type.getQualifiedName().toString(), type) == null) {
          open.add(type);
        }
      }
    }
    return List.copyOf(types.values());
  }

  private static @Nullable Element element(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return null;
    }
    Element element = declared.asElement();
    boolean object = element.getKind() == ElementKind.CLASS && TypeRefs.raw(element).binaryName().equals("java.lang.Object");
    return object ? null : element;
  }
}
