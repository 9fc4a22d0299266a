package dev.squall.processor.templates;

import dev.squall.processor.codegen.JavaNames;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.TypeRef;
import javax.lang.model.element.Element;

/** What the classes that are generated of templates are called. */
public final class TemplateClassNames {
  private static final String SUFFIX = "Template";

  private TemplateClassNames() {}

  /** The class for the template of a type: {@code UserPageTemplate} for {@code UserPage}. */
  public static TypeRef of(Element type) {
    return JavaNames.generated(TypeRefs.raw(type), SUFFIX);
  }

  /** The class for a template without a type of its own: {@code StatusPageTemplate} for {@code mail/status-page.html}. */
  static TypeRef of(String packageName, String template) {
    String file = template.substring(template.lastIndexOf('/') + 1);
    int dot = file.indexOf('.');
    String name = JavaNames.capitalised(dot > 0 ? file.substring(0, dot) : file);
    boolean starts = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
    return TypeRef.of(packageName, (starts ? name : "Page" + name) + SUFFIX);
  }
}
