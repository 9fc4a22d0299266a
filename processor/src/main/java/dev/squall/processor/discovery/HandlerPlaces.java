package dev.squall.processor.discovery;

import dev.squall.processor.discovery.HandlerDeclaration.RequestDeclaration;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.path.PathTemplateParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the routes of a controller are written, found again by what a descriptor tells of them. */
final class HandlerPlaces {
  private final Map<List<String>, SourceRef> places = new HashMap<>();

  private HandlerPlaces() {}

  /** The places of a controller whose source is being compiled. */
  static HandlerPlaces of(ControllerDeclaration controller) {
    HandlerPlaces places = new HandlerPlaces();
    String prefix = controller.prefix().text();
    for (HandlerDeclaration handler : controller.handlers()) {
      for (RequestDeclaration request : handler.requests()) {
        for (AnnotationText path : request.paths()) {
          String whole = PathTemplateParser.join(prefix, path.text());
          SourceRef value = path.source();
          // The value is where it is shown, and the handler's line is what other messages call it.
          SourceRef place =
              new SourceRef(value.element(), value.annotation(), value.value(), handler.source().position());
          places.places.putIfAbsent(List.of(handler.signature(), request.method().text(), whole), place);
        }
      }
    }
    return places;
  }

  /** The places of a controller that is read from a class file: none. */
  static HandlerPlaces none() {
    return new HandlerPlaces();
  }

  Optional<SourceRef> of(String signature, String method, String path) {
    return Optional.ofNullable(places.get(List.of(signature, method, path)));
  }
}
