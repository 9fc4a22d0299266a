package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;

/** A class with a method for each of some expressions, which computes it. */
final class Programs {
  private final List<String> expressions;
  private final List<Checked> checked = new ArrayList<>();

  /** An expression: its type ({@code ?} behind it: it may be null), its Java, and what is wrong with it. */
  record Checked(String expression, String type, CodeBlock code, List<TemplateProblem> problems) {

    List<String> codes() {
      return problems.stream().map(problem -> problem.code().id()).toList();
    }
  }

  Programs(List<String> expressions) {
    this.expressions = expressions;
  }

  List<Checked> checked() {
    return checked;
  }

  /** Checks the expressions and writes the class; what is wrong becomes null. */
  List<String> sources(ProcessingEnvironment environment) {
    TypeSpec.Builder type = TypeSpec.classBuilder("Program").addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    for (String expression : expressions) {
      TemplateProblems problems = new TemplateProblems();
      TypedExpression typed =
          Shop.checker(environment, problems).check(Expressions.parse(expression), Shop.scope(environment));
      type.addMethod(MethodSpec.methodBuilder("e" + checked.size())
          .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
          .returns(Object.class)
          .addException(Exception.class)
          .addStatement("return $L", typed.code())
          .build());
      String name = TypeTexts.of(typed.type()) + (typed.nullable() ? "?" : "");
      checked.add(new Checked(expression, name, typed.code(), problems.list()));
    }
    return List.of(JavaFile.builder("shop", type.build()).build().toString());
  }

  /** What the compiled expression of an index evaluates to, as a text. */
  static String value(ClassLoader loader, int index) throws ReflectiveOperationException {
    return String.valueOf(loader.loadClass("shop.Program").getMethod("e" + index).invoke(null));
  }
}
