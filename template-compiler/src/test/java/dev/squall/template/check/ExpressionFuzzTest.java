package dev.squall.template.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.squall.template.diagnostic.TemplateProblems;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.api.Test;

/**
 * Whatever the checker accepts is compiled without a warning, and computes a value of the type that the checker found, which is null
 * only where the checker says that it may be. {@code -Dsquall.fuzz.expressions} says how many expressions are tried, {@code
 * -Dsquall.fuzz.seed} where they begin.
 */
class ExpressionFuzzTest {
  private static final int COUNT = Integer.getInteger("squall.fuzz.expressions", 600);
  private static final long SEED = Long.getLong("squall.fuzz.seed", 20_261_121);

  private record Accepted(String text, String typeName, boolean nullable) {}

  @Test
  void whatIsAcceptedCompilesAndHasTheTypeThatWasFound() throws Exception {
    List<Accepted> accepted = new ArrayList<>();
    ClassLoader loader = Shop.round().run(environment -> programs(environment, accepted));
    assertThat(accepted).hasSizeGreaterThan(COUNT / 4);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i++) {
      String problem = problem(loader, i, accepted.get(i));
      if (!problem.isEmpty()) {
        wrong.add(accepted.get(i).text() + "\n    " + problem);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Classes of 500 methods each. */
  private static List<String> programs(ProcessingEnvironment environment, List<Accepted> accepted) {
    List<String> sources = new ArrayList<>();
    TypeSpec.Builder type = program(0);
    for (int i = 0; i < COUNT; i++) {
      String text = new RandomExpressions(SEED + i).next();
      TemplateProblems problems = new TemplateProblems();
      TypedExpression typed =
          Shop.checker(environment, problems).check(Expressions.parse(text), Shop.scope(environment));
      assertThat(typed.isBroken()).as(text).isEqualTo(problems.errors() > 0);
      if (typed.isBroken()) {
        continue;
      }
      if (!accepted.isEmpty() && accepted.size() % 500 == 0) {
        sources.add(source(type));
        type = program(accepted.size() / 500);
      }
      type.addMethod(MethodSpec.methodBuilder("e" + accepted.size())
          .addJavadoc("$L\n", text.replace("*/", "* /"))
          .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
          .returns(Object.class)
          .addException(Exception.class)
          .addStatement("return $L", typed.code())
          .build());
      accepted.add(new Accepted(text, binaryName(environment, typed.type()), typed.nullable()));
    }
    sources.add(source(type));
    return sources;
  }

  private static TypeSpec.Builder program(int number) {
    return TypeSpec.classBuilder("Program" + number).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
  }

  private static String source(TypeSpec.Builder type) {
    return JavaFile.builder("shop", type.build()).build().toString();
  }

  private static String binaryName(ProcessingEnvironment environment, TypeMirror type) {
    TypeMirror boxed = new TypeRelations(Shop.types(environment)).boxed(type);
    return boxed instanceof DeclaredType declared
        ? environment.getElementUtils().getBinaryName((TypeElement) declared.asElement()).toString()
        : "java.lang.Object";
  }

  private static String problem(ClassLoader loader, int index, Accepted accepted) throws Exception {
    try {
      Object value = loader.loadClass("shop.Program" + index / 500).getMethod("e" + index).invoke(null);
      if (value == null) {
        return accepted.nullable() ? "" : "is null";
      }
      return loader.loadClass(accepted.typeName()).isInstance(value)
          ? ""
          : "is " + value.getClass() + " and not " + accepted.typeName();
    } catch (InvocationTargetException e) {
      boolean allowed = switch (e.getCause()) {
        case NullPointerException _ -> accepted.text().contains("!");
        case ArithmeticException _, IndexOutOfBoundsException _ -> true;
        // A double that is no number cannot become a BigDecimal.
        case NumberFormatException _ -> true;
        default -> false;
      };
      return allowed ? "" : "throws " + e.getCause();
    }
  }
}
