package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** What handlers are told of prefixes: of those that libraries are mounted under, and of their own. Nothing where there is none. */
final class MountedRoutes {
  private final Map<String, Set<String>> prefixes = new TreeMap<>();

  MountedRoutes(List<LinkedController> controllers) {
    Set<String> below = new TreeSet<>();
    controllers.stream().filter(controller -> !controller.prefix().isEmpty()).forEach(controller -> below.add(nameOf(controller)));
    for (LinkedController controller : controllers) {
      // One of a library that is mounted without a prefix too may be asked for there.
      if (below.contains(nameOf(controller))) {
        prefixes
            .computeIfAbsent(MountedLinks.encoded(controller.prefix()), prefix -> new TreeSet<>())
            .add(nameOf(controller));
      }
    }
  }

  private static String nameOf(LinkedController controller) {
    return controller.controller().binaryName();
  }

  /** <pre>{@code private static final Mounts MOUNTS = new Mounts().add("/admin", "admin.AuditController");}</pre> */
  void addTo(TypeSpec.Builder table) {
    if (prefixes.isEmpty()) {
      return;
    }
    CodeBlock.Builder mounts = CodeBlock.builder().add("new $T()", SquallTypes.MOUNTS);
    prefixes.forEach((prefix, controllers) -> {
      mounts.add(".add($L", JavaLiteral.of(prefix));
      controllers.forEach(controller -> mounts.add(", $S", controller));
      mounts.add(")");
    });
    table.addField(
        FieldSpec.builder(SquallTypes.MOUNTS, "MOUNTS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(mounts.build())
            .build());
  }

  /** What a handler is called with: {@code request.mounted(MOUNTS, "/admin")}. */
  CodeBlock request(LinkedController controller) {
    return prefixes.isEmpty()
        ? CodeBlock.of("request")
        : CodeBlock.of("request.mounted(MOUNTS, $S)", MountedLinks.encoded(controller.prefix()));
  }
}
