package dev.squall.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.regex.Pattern;

/** What all generated files have in common: the comment on top, the annotations of the class, the form. */
final class SourceFile {
  private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

  private SourceFile() {}

  /**
   * <pre>{@code
   * @Generated("dev.squall.processor.RouteProcessor")
   * @SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
   * }</pre>
   *
   * Warnings about the use of a user's types have been given where the user wrote them; here nobody could act on them. Types that
   * share a file with others are mentioned from another one of necessity. Nor does a module have to require the runtime
   * transitively because its generated classes are public. ECJ has names of its own for its warnings, and {@code all} is one of them; javac
   * knows it not.
   *
   * @param own what else the class does on purpose
   */
  static void annotate(TypeSpec.Builder type, String processor, boolean generatedAnnotation, String... own) {
    if (generatedAnnotation) {
      type.addAnnotation(AnnotationSpec.builder(GENERATED).addMember("value", "$S", processor).build());
    }
    CodeBlock.Builder warnings = CodeBlock.builder().add("{$S, ", "all");
    for (String warning : own) {
      warnings.add("$S, ", warning);
    }
    warnings.add("$S, $S, $S, $S, $S}", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal");
    type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", warnings.build()).build());
  }

  /** <pre>{@code // Generated from shop.UserController by Squall. Edits are lost.}</pre> */
  static GeneratedSource write(ClassName name, String origin, boolean generatedAnnotation, TypeSpec type) {
    JavaFile.Builder file = JavaFile.builder(name.packageName(), type)
        .addFileComment("Generated from $L by Squall. Edits are lost.", origin)
        .indent("  ")
        .skipJavaLangImports(true);
    if (!generatedAnnotation) {
      file.addFileComment("\nWithout @Generated: this module does not read java.compiler.");
    }
    return new GeneratedSource(name.canonicalName(), file.build().toString());
  }

  /** A text that can stand in a comment, whatever is in it. */
  static String comment(String text) {
    return CONTROL.matcher(text).replaceAll(" ").replace("*/", "*&#47;").replace("\\u", "\\&#117;");
  }
}
