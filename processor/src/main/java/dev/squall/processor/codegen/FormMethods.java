package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.ClassCheck;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.FormType;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods of a routes class that make records of forms; one for each record and what its fields' names begin with. */
final class FormMethods {
  private final ConversionFields conversions;
  private final ConstraintFields constraints;
  private final String routesClass;
  private final Map<FormType, String> names = new LinkedHashMap<>();
  private final NameAllocator taken = LocalNames.besides();

  FormMethods(Controller controller, ClassName routesClass, ConversionFields conversions, ConstraintFields constraints) {
    this.conversions = conversions;
    this.constraints = constraints;
    this.routesClass = routesClass.simpleName();
    HandlerMethod.of(controller).forEach(method -> taken.newName(method.name()));
    for (Handler handler : controller.handlers()) {
      for (Parameter parameter : handler.parameters()) {
        if (parameter instanceof Parameter.FormRecord form) {
          add(form.form());
        }
      }
    }
  }

  private void add(FormType form) {
    if (!names.containsKey(form)) {
      names.put(form, taken.newName("read" + form.type().simpleNames().getLast()));
    }
    for (FormType.Field field : form.fields()) {
      if (field instanceof FormType.Nested nested) {
        add(nested.form());
      }
    }
  }

  /**
   * The statements that give a parameter its variable.
   *
   * <pre>{@code
   * NewMonitor monitor = readNewMonitor(new FormBinding(binding));
   * }</pre>
   *
   * or, where the handler shows the form again
   *
   * <pre>{@code
   * FormBinding fields = new FormBinding(new Binding(request));
   * Form<NewMonitor> form = fields.form(readNewMonitor(fields), "name", "url");
   * }</pre>
   */
  CodeBlock statements(Parameter.FormRecord parameter, String local, NameAllocator locals) {
    TypeName type = TypeNames.of(parameter.declaredType());
    String method = names.get(parameter.form());
    if (!parameter.returned()) {
      return CodeBlock.builder()
          .addStatement("$T $L = $L(new $T(binding))", type, local, method, SquallTypes.FORM_BINDING)
          .build();
    }
    String fields = locals.newName("fields");
    CodeBlock.Builder call = CodeBlock.builder().add("$L.form($L($L)", fields, method, fields);
    parameter.form().texts().forEach(field -> call.add(", $L", JavaLiteral.of(field.externalName())));
    return CodeBlock.builder()
        .addStatement(
            "$T $L = new $T(new $T(request))", SquallTypes.FORM_BINDING, fields, SquallTypes.FORM_BINDING, SquallTypes.BINDING)
        .addStatement("$T $L = $L)", type, local, call.build())
        .build();
  }

  /** Adds the methods. */
  void addTo(TypeSpec.Builder type) {
    names.forEach((form, name) -> type.addMethod(method(form, name)));
  }

  /**
   * <pre>{@code
   * @SuppressWarnings("NullAway")
   * private static NewMonitor readNewMonitor(FormBinding form) {
   *   int before = form.failures();
   *   String name = form.text("name");
   *   Integer seconds = form.required("seconds", Conversions.INT);
   *   if (form.failures() != before) {
   *     return null;
   *   }
   *   return new NewMonitor(name, seconds);
   * }
   * }</pre>
   */
  private MethodSpec method(FormType form, String name) {
    TypeName type = TypeNames.of(form.type());
    NameAllocator locals = LocalNames.besides(routesClass, "controller", "form", "value");
    String before = locals.newName("before");
    ParameterBinding binding = new ParameterBinding(conversions, List.of());
    ParameterChecks checks = new ParameterChecks(constraints, locals, "form");
    CodeBlock.Builder body = CodeBlock.builder().addStatement("int $L = form.failures()", before);
    List<CodeBlock> arguments = new ArrayList<>();
    for (FormType.Field field : form.fields()) {
      String local = locals.newName(field.component());
      arguments.add(CodeBlock.of("$L", local));
      switch (field) {
        case FormType.Text text -> body.add(checks.around(text.value(), local, binding.fieldStatement(text.value(), local)));
        case FormType.File file ->
            body.add(checks.around(file.value(), local, ParameterBinding.fieldStatement(file.value(), local)));
        case FormType.Nested nested ->
            body.addStatement("$T $L = $L(form)", TypeNames.of(nested.form().type()), local, names.get(nested.form()));
      }
    }
    body.beginControlFlow("if (form.failures() != $L)", before).addStatement("return null").endControlFlow();
    CodeBlock made = CodeBlock.of("new $T($L)", type, CodeBlock.join(arguments, ", "));
    return MethodSpec.methodBuilder(name)
        .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "NullAway").build())
        .addJavadoc("Makes a {@link $T} of a form; null if something is wrong with it.\n", type)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type)
        .addParameter(SquallTypes.FORM_BINDING, "form")
        .addCode(body.add(checked(form, type, made, before)).build())
        .build();
  }

  /** The end of the method: the record, and its conditions on itself. */
  private static CodeBlock checked(FormType form, TypeName type, CodeBlock made, String before) {
    if (form.checks().isEmpty()) {
      return CodeBlock.builder().addStatement("return $L", made).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().addStatement("$T value = $L", type, made);
    for (ClassCheck check : form.checks()) {
      CheckTarget target = new CheckTarget.Parameter(CodeBlock.of("form"), "FORM", CheckPath.of(place(form, check)));
      code.add(ConstraintCode.check(check, CodeBlock.of("value"), target));
    }
    return code.addStatement("return form.failures() == $L ? value : null", before).build();
  }

  /** The name of the field that a condition is told of; what the names begin with for the record as a whole. */
  private static String place(FormType form, ClassCheck check) {
    for (FormType.Field field : form.fields()) {
      if (field.component().equals(check.member())) {
        return switch (field) {
          case FormType.Text text -> text.value().externalName();
          case FormType.File file -> file.value().externalName();
          case FormType.Nested nested -> withoutDot(nested.form().path());
        };
      }
    }
    return withoutDot(form.path());
  }

  private static String withoutDot(String path) {
    return path.isEmpty() ? "" : path.substring(0, path.length() - 1);
  }
}
