package dev.squall.processor;

import dev.squall.processor.contract.Change;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.openapi.ApiDocument;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Where in the source a change of the API is: at the member, the type, or the handler. */
final class ApiPlaces {
  private final Elements elements;
  private final SourceLocator locator;

  ApiPlaces(Elements elements, SourceLocator locator) {
    this.elements = elements;
    this.locator = locator;
  }

  /** The narrowest place that is known; {@code otherwise} for what is gone. */
  SourceRef of(Change change, ApiDocument api, SourceRef otherwise) {
    SourceRef operation =
        Optional.ofNullable(api.routes().get(change.operation())).map(LinkedRoute::source).orElse(otherwise);
    return type(api.types().getOrDefault(change.schema(), ""))
        .map(type -> member(type, change.member()))
        .map(locator::of)
        .filter(place -> place.element() != null)
        .orElse(operation);
  }

  /** The type of an id such as {@code shop.Page<shop.User>}. */
  private Optional<TypeElement> type(String id) {
    String name = id.replaceAll("[<#\\[].*", "");
    return name.isEmpty() ? Optional.empty() : Optional.ofNullable(elements.getTypeElement(name));
  }

  /** The record's component, or the field; the type where the member has another name in Java. */
  private static Element member(TypeElement type, String member) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind().isField() || element.getKind() == ElementKind.RECORD_COMPONENT)
        .filter(element -> element.getSimpleName().contentEquals(member))
        .findFirst()
        .map(Element.class::cast)
        .orElse(type);
  }
}
