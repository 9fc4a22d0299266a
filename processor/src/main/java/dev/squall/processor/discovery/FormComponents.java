package dev.squall.processor.discovery;

import dev.squall.processor.discovery.ParameterDeclaration.Origin;
import dev.squall.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the components of a record that is a form, as parameters that are bound to its fields. */
public final class FormComponents {
  private final SourceLocator locator;

  /** A reader for one round. */
  public FormComponents(SourceLocator locator) {
    this.locator = locator;
  }

  /**
   * The components in order, each annotated with the name of its field.
   *
   * @param path what the names begin with
   * @param local the place that mentions the record, for one that is a class file
   */
  public List<ParameterDeclaration> of(TypeElement record, String path, SourceRef local) {
    ParameterReader reader = new ParameterReader(locator);
    List<ParameterDeclaration> components = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      Optional<VariableElement> field =
          ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
              .filter(candidate -> candidate.getSimpleName().equals(component.getSimpleName()))
              .findFirst();
      field.ifPresent(found -> components.add(component(reader, component, found, path, local)));
    }
    return components;
  }

  private ParameterDeclaration component(
      ParameterReader reader, RecordComponentElement component, VariableElement field, String path, SourceRef local) {
    SourceRef source = locator.isSource(component) ? locator.of(component) : local;
    String written = SquallAnnotation.find(component, "FormParam").map(annotation -> annotation.text("value")).orElse("");
    String name = path + (written.isEmpty() ? component.getSimpleName() : written);
    Origin origin = new Origin("FormParam", new AnnotationText(name, source));
    return reader.component(component, field, origin, source);
  }
}
