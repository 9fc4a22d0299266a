package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.LinkedApplication.LinkMethod;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.path.ParsedPath;
import dev.squall.processor.path.PathEncoding;
import dev.squall.processor.path.PathTemplateParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The links of mounted controllers: nested classes of the application's, as only the application knows the prefix. */
final class MountedLinks {
  private final Set<String> names = new HashSet<>();

  MountedLinks() {}

  /**
   * <pre>{@code
   * // The links of admin.AuditController below /admin.
   * public static final class AuditControllerLinks {
   *   private AuditControllerLinks() {}
   *   public static Link show(long id) {
   *     return admin.AuditControllerLinks.show(id).under("/admin");
   *   }
   * }
   * }</pre>
   */
  void addTo(TypeSpec.Builder table, LinkedController controller) {
    if (controller.prefix().isEmpty() || controller.links().isEmpty()) {
      return;
    }
    ClassName links = TypeNames.className(JavaNames.generated(controller.controller(), "Links"));
    TypeSpec.Builder type = TypeSpec.classBuilder(name(links.simpleName(), controller.prefix()))
        .addJavadoc(
            "The URLs of {@code $L} below {@code $L}.\n",
            controller.controller().qualifiedName(),
            SourceFile.comment(controller.prefix()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (LinkMethod link : controller.links()) {
      type.addMethod(method(links, link, controller.prefix()));
    }
    table.addType(type.build());
  }

  /** A module that is mounted twice has its prefix in the second name: {@code AuditControllerLinksUnderAdmin}. */
  private String name(String base, String prefix) {
    String name = base;
    for (int number = 1; !names.add(name); number++) {
      name = base + "Under" + JavaNames.capitalised(prefix) + (number == 1 ? "" : String.valueOf(number));
    }
    return name;
  }

  private static MethodSpec method(ClassName links, LinkMethod link, String prefix) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(link.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(SquallTypes.LINK_URL);
    List<CodeBlock> arguments = new ArrayList<>();
    // The links class is named in full, as the nested one has its name.
    String packages = links.packageName();
    NameAllocator names = LocalNames.besides(packages.split("\\.", 2)[0], links.simpleName());
    for (int i = 0; i < link.parameterNames().size(); i++) {
      String local = names.newName(link.parameterNames().get(i));
      method.addParameter(TypeNames.of(link.parameterTypes().get(i)), local);
      arguments.add(CodeBlock.of("$L", local));
    }
    return method
        .addStatement("return $T.$L($L).under($S)", links, link.name(), CodeBlock.join(arguments, ", "), encoded(prefix))
        .build();
  }

  /** The prefix as a URL has it: the mount may have it in letters that are not ASCII. */
  static String encoded(String prefix) {
    if (!(PathTemplateParser.parse(prefix) instanceof ParsedPath.Valid valid)) {
      return prefix;
    }
    StringBuilder encoded = new StringBuilder();
    for (PathSegment segment : valid.template().segments()) {
      if (segment instanceof PathSegment.Literal literal) {
        encoded.append('/').append(PathEncoding.encode(literal.text()));
      }
    }
    return encoded.toString();
  }
}
