package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.SegmentLanguages;
import dev.squall.processor.model.ValueType;
import dev.squall.processor.path.PathEncoding;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a controller's links class: a static method for each path of each handler, which builds its URL. */
public final class LinksClass {
  private static final String PROCESSOR = "dev.squall.processor.RouteProcessor";

  private final Controller controller;
  private final ConversionFields conversions;
  private final SegmentLanguages languages;
  private final TableClasses patterns = new TableClasses();

  private LinksClass(Controller controller, SegmentLanguages languages) {
    this.languages = languages;
    this.controller = controller;
    conversions =
        new ConversionFields(TypeNames.className(JavaNames.generated(controller.type(), "Routes")), controller);
  }

  /**
   * Writes the class.
   *
   * @param languages what the links must know of regular expressions
   * @param generatedAnnotation whether the module can name {@code javax.annotation.processing.Generated}
   */
  public static GeneratedSource of(Controller controller, SegmentLanguages languages, boolean generatedAnnotation) {
    return new LinksClass(controller, languages).write(generatedAnnotation);
  }

  private GeneratedSource write(boolean generatedAnnotation) {
    ClassName name = TypeNames.className(JavaNames.generated(controller.type(), "Links"));
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc("Builds the URLs of {@code $L}.\n", controller.type().qualifiedName())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    SourceFile.annotate(type, PROCESSOR, generatedAnnotation);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (LinkSignature signature : LinkSignatures.of(controller)) {
      type.addMethod(link(signature));
    }
    patterns.addTo(type);
    return SourceFile.write(name, controller.type().qualifiedName(), generatedAnnotation, type.build());
  }

  /**
   * <pre>{@code
   * public static Link show(long id, String tab) {
   *   return new LinkBuilder()
   *       .literal("/users/")
   *       .variable(id)
   *       .query("tab", tab)
   *       .build();
   * }
   * }</pre>
   *
   * Package-private if a parameter's type is not public.
   */
  private MethodSpec link(LinkSignature signature) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(signature.name())
        .addJavadoc(
            "{@code $L}, handled by {@code $L}.\n",
            SourceFile.comment(signature.path().text()),
            SourceFile.comment(signature.handler().signature()))
        .returns(SquallTypes.LINK_URL);
    if (signature.visible()) {
      method.addModifiers(Modifier.PUBLIC);
    }
    method.addModifiers(Modifier.STATIC);
    NameAllocator names =
        LocalNames.besides(JavaNames.generated(controller.type(), "Routes").simpleNames().getFirst());
    Map<String, CodeBlock> variables = new HashMap<>();
    CodeBlock.Builder query = CodeBlock.builder();
    for (Parameter.Bound parameter : signature.parameters()) {
      String local = names.newName(parameter.name());
      method.addParameter(TypeNames.of(parameter.declaredType()), local);
      if (parameter.from() == Parameter.From.PATH) {
        variables.put(parameter.externalName(), variable(parameter, local));
      } else {
        query.add("\n.$L", query(parameter, local));
      }
    }
    CodeBlock path = path(signature, variables);
    return method.addStatement("return new $T()$L$L\n.build()", SquallTypes.LINK_BUILDER, path, query.build()).build();
  }

  /** The path's literals, encoded and joined, with the variables between them. */
  private CodeBlock path(LinkSignature signature, Map<String, CodeBlock> variables) {
    CodeBlock.Builder code = CodeBlock.builder();
    StringBuilder literal = new StringBuilder();
    for (PathSegment segment : signature.path().segments()) {
      literal.append('/');
      switch (segment) {
        case PathSegment.Literal text -> literal.append(PathEncoding.encode(text.text()));
        case PathSegment.Variable variable -> {
          literal.append(PathEncoding.encode(variable.prefix()));
          addLiteral(code, literal);
          code.add("\n.$L", variables.getOrDefault(variable.name(), CodeBlock.of("")));
          if (variable.regex() != null) {
            String pattern = patterns.pattern(variable.name(), languages.pattern(variable, "text"));
            code.add("\n.matching($S, $L)", variable.name(), pattern);
          }
          literal.append(PathEncoding.encode(variable.suffix()));
        }
        case PathSegment.Rest rest -> {
          addLiteral(code, literal);
          code.add("\n.$L", variables.getOrDefault(rest.name(), CodeBlock.of("")));
        }
      }
    }
    addLiteral(code, literal);
    return code.build();
  }

  private static void addLiteral(CodeBlock.Builder code, StringBuilder literal) {
    if (!literal.isEmpty()) {
      code.add("\n.literal($S)", literal.toString());
      literal.setLength(0);
    }
  }

  /** {@code variable(id)}, {@code variable(key, Conversions.UUID)}, {@code rest(path)}. */
  private CodeBlock variable(Parameter.Bound parameter, String local) {
    if (isRest(parameter)) {
      return CodeBlock.of("rest($L)", local);
    }
    return isText(parameter.value()) || isWholeNumber(parameter.value())
        ? CodeBlock.of("variable($L)", local)
        : CodeBlock.of("variable($L, $L)", local, conversions.conversion(parameter.value()));
  }

  private boolean isRest(Parameter.Bound parameter) {
    return controller.handlers().stream()
        .filter(handler -> handler.parameters().contains(parameter))
        .flatMap(handler -> handler.routes().stream())
        .flatMap(route -> route.path().segments().stream())
        .anyMatch(segment -> segment instanceof PathSegment.Rest rest && rest.name().equals(parameter.externalName()));
  }

  /** {@code query("tab", tab)}, {@code query("page", page, Conversions.INT)}, {@code queryAll("tag", tags, ...)}. */
  private CodeBlock query(Parameter.Bound parameter, String local) {
    CodeBlock conversion = conversions.conversion(parameter.value());
    CodeBlock name = JavaLiteral.of(parameter.externalName());
    boolean single = parameter.arity() == Arity.REQUIRED || parameter.arity() == Arity.NULLABLE;
    if (parameter.arity() == Arity.LIST || parameter.arity() == Arity.SET) {
      return CodeBlock.of("queryAll($L, $L, $L)", name, local, conversion);
    }
    // OptionalInt and its kin, and texts, have methods of their own.
    boolean plain = single ? isText(parameter.value()) : parameter.declaredType().arguments().isEmpty();
    return plain
        ? CodeBlock.of("query($L, $L)", name, local)
        : CodeBlock.of("query($L, $L, $L)", name, local, conversion);
  }

  private static boolean isText(ValueType value) {
    return value instanceof ValueType.BuiltIn builtIn && builtIn.kind() == ValueType.Kind.STRING;
  }

  private static boolean isWholeNumber(ValueType value) {
    return value instanceof ValueType.BuiltIn builtIn
        && switch (builtIn.kind()) {
          case BYTE, SHORT, INT, LONG -> true;
          default -> false;
        };
  }
}
