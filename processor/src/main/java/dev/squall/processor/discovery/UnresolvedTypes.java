package dev.squall.processor.discovery;

import dev.squall.processor.model.SourceRef;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the types that a controller, or a template's model, mentions and the compiler does not know: ones that another processor may still generate,
 * or misspelt ones.
 */
public final class UnresolvedTypes {
  private final SourceLocator locator;
  private final Map<String, SourceRef> found = new LinkedHashMap<>();

  private UnresolvedTypes(SourceLocator locator) {
    this.locator = locator;
  }

  /** Their names, each with the first place that mentions it. */
  public static Map<String, SourceRef> of(TypeElement controller, SourceLocator locator) {
    UnresolvedTypes types = new UnresolvedTypes(locator);
    types.addHierarchy(controller, controller);
    for (ExecutableElement constructor : ElementFilter.constructorsIn(controller.getEnclosedElements())) {
      types.addParameters(constructor);
    }
    return types.found;
  }

  /** The same of a type whose properties a template uses: those of its fields and of what its methods return. */
  public static Map<String, SourceRef> ofModel(TypeElement model, SourceLocator locator) {
    UnresolvedTypes types = new UnresolvedTypes(locator);
    types.add(model.getSuperclass(), model);
    model.getInterfaces().forEach(parent -> types.add(parent, model));
    ElementFilter.fieldsIn(model.getEnclosedElements()).forEach(field -> types.add(field.asType(), model));
    ElementFilter.methodsIn(model.getEnclosedElements()).forEach(method -> types.add(method.getReturnType(), model));
    return types.found;
  }

  private void addHierarchy(TypeElement type, TypeElement controller) {
    add(type.getSuperclass(), controller);
    type.getInterfaces().forEach(parent -> add(parent, controller));
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (HandlerMethods.isHandler(method)) {
        add(method.getReturnType(), method);
        addParameters(method);
      }
    }
    addParent(type.getSuperclass(), controller);
    type.getInterfaces().forEach(parent -> addParent(parent, controller));
  }

  private void addParent(TypeMirror parent, TypeElement controller) {
    if (parent.getKind() == TypeKind.DECLARED && ((DeclaredType) parent).asElement() instanceof TypeElement type) {
      addHierarchy(type, controller);
    }
  }

  private void addParameters(ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      // ECJ does not know whose a parameter is while its type is unknown.
      add(parameter.asType(), parameter.getEnclosingElement() == null ? method : parameter);
      for (AnnotationMirror annotation : parameter.getAnnotationMirrors()) {
        if (parameter.getEnclosingElement() != null) {
          addClass(parameter, annotation);
        }
      }
    }
  }

  /** A class literal in {@code @Convert} that is not known is a text, or an error type, by the compiler. */
  private void addClass(VariableElement parameter, AnnotationMirror mirror) {
    if (!SquallAnnotation.qualifiedName(mirror).equals(SquallAnnotation.PACKAGE + ".Convert")) {
      return;
    }
    SquallAnnotation convert = new SquallAnnotation("Convert", parameter, mirror);
    for (AnnotationValue value : convert.values("value")) {
      if (value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
        continue;
      }
      String text = value.getValue() instanceof TypeMirror type ? TypeRefs.shown(type) : String.valueOf(value.getValue());
      found.putIfAbsent(text, locator.of(convert, value));
    }
  }

  private void add(TypeMirror type, Element place) {
    switch (type) {
      // The compilers' classes implement more of these interfaces than the type is: the kind decides.
      case DeclaredType error when type.getKind() == TypeKind.ERROR ->
          found.putIfAbsent(error.asElement().getSimpleName().toString(), locator.of(place));
      case DeclaredType declared -> declared.getTypeArguments().forEach(argument -> add(argument, place));
      case ArrayType array -> add(array.getComponentType(), place);
      case WildcardType wildcard -> {
        if (wildcard.getExtendsBound() != null) {
          add(wildcard.getExtendsBound(), place);
        }
        if (wildcard.getSuperBound() != null) {
          add(wildcard.getSuperBound(), place);
        }
      }
      default -> {}
    }
  }
}
