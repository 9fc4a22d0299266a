package dev.squall.processor.validation;

import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.ResultKind.Page;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.templates.TemplateClassNames;
import dev.squall.template.html.ContentKind;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Types that a template is rendered of. One per round. */
final class TemplateTypes {
  private final Elements elements;
  private final SourceLocator locator;

  TemplateTypes(Elements elements, SourceLocator locator) {
    this.elements = elements;
    this.locator = locator;
  }

  /** Whether the type is annotated with its template. */
  static boolean isTemplate(TypeElement type) {
    return SquallAnnotation.find(type, "Template").isPresent();
  }

  /** Whether its template is rendered in answer to requests. */
  static boolean isAnswer(TypeElement type) {
    return SquallAnnotation.find(type, "Template")
        .filter(annotation -> !annotation.text("request").equals("false"))
        .isPresent();
  }

  private static String mediaType(TypeElement type) {
    SquallAnnotation annotation = SquallAnnotation.find(type, "Template").orElseThrow();
    return ContentKind.named(annotation.text("kind")).orElse(ContentKind.of(annotation.text("value"))).mediaType();
  }

  /** The type with the class of its template, if handlers can return it: that class is being generated, or in a library. */
  Optional<Page> page(TypeElement type) {
    TypeRef template = TemplateClassNames.of(type);
    boolean compiled = locator.isSource(type) || elements.getTypeElement(template.qualifiedName()) != null;
    return isAnswer(type) && compiled ? Optional.of(new Page(TypeRefs.raw(type), template, mediaType(type))) : Optional.empty();
  }
}
