package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.check.CheckerTypes;
import dev.squall.template.check.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The variables that a page's type gives to its template: the components of a record and what its other methods without parameters
 * return, or the properties of another class.
 */
final class ModelVariables {
  private static final Set<String> OF_OBJECTS = Set.of("toString", "hashCode");

  private final CheckerTypes types;
  private final TypeFacts facts;

  ModelVariables(CheckerTypes types, TypeFacts facts) {
    this.types = types;
    this.facts = facts;
  }

  /** The variables, in the order in which they are declared. */
  List<Variable> of(TypeElement model) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    if (model.getKind() == ElementKind.RECORD) {
      model.getRecordComponents().forEach(component -> {
        ExecutableElement accessor = component.getAccessor();
        add(variables, component.getSimpleName().toString(), model, accessor, facts.isNullable(component));
      });
      for (ExecutableElement method : ElementFilter.methodsIn(model.getEnclosedElements())) {
        String name = property(method);
        if (!name.isEmpty() && !OF_OBJECTS.contains(name)) {
          add(variables, name, model, method, false);
        }
      }
      return List.copyOf(variables.values());
    }
    for (ExecutableElement method : ElementFilter.methodsIn(types.elements().getAllMembers(model))) {
      String name = property(method);
      if (!name.isEmpty()) {
        add(variables, name, model, method, false);
      }
    }
    for (Element field : ElementFilter.fieldsIn(types.elements().getAllMembers(model))) {
      if (isVisible(field) && !field.getModifiers().contains(Modifier.STATIC)) {
        TypeMirror type = types.types().asMemberOf((DeclaredType) model.asType(), field);
        variables.putIfAbsent(
            field.getSimpleName().toString(),
            new Variable(
                field.getSimpleName().toString(), type, CodeBlock.of("page.$L", field.getSimpleName()),
                facts.isNullable(field) || facts.isNullable(type)));
      }
    }
    return List.copyOf(variables.values());
  }

  private void add(
      Map<String, Variable> variables, String name, TypeElement model, ExecutableElement method, boolean nullable) {
    ExecutableType type = (ExecutableType) types.types().asMemberOf((DeclaredType) model.asType(), method);
    boolean mayBeNull = nullable || facts.isNullable(method) || facts.isNullable(type.getReturnType())
        || facts.isNullable(method.getReturnType());
    variables.putIfAbsent(
        name, new Variable(name, type.getReturnType(), CodeBlock.of("page.$L()", method.getSimpleName()), mayBeNull));
  }

  /** The property that a method reads; empty for other methods. */
  private String property(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!isVisible(method)
        || method.getModifiers().contains(Modifier.STATIC)
        || !method.getParameters().isEmpty()
        || method.getReturnType().getKind() == TypeKind.VOID
        || types.elements().getTypeElement("java.lang.Object").equals(method.getEnclosingElement())) {
      return "";
    }
    String rest = name.startsWith("get") ? name.substring(3) : name.startsWith("is") ? name.substring(2) : "";
    return !rest.isEmpty() && Character.isUpperCase(rest.charAt(0))
        ? Character.toLowerCase(rest.charAt(0)) + rest.substring(1)
        : name;
  }

  private boolean isVisible(Element member) {
    if (member.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return member.getModifiers().contains(Modifier.PUBLIC)
        || types.elements().getPackageOf(member).equals(types.from());
  }
}
