package dev.squall.processor.discovery;

import dev.squall.processor.codegen.JavaNames;
import dev.squall.processor.discovery.DescribedController.DescribedRoute;
import dev.squall.processor.model.BodyUse;
import dev.squall.processor.model.FieldUse;
import dev.squall.processor.model.LinkedApplication.LinkMethod;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the descriptors of controllers, from classes of this compilation and from class files alike. One per round. */
public final class DescriptorReader {
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final SourceLocator locator;
  private final TypeTexts typeTexts;

  /** A reader for one round. */
  public DescriptorReader(ProcessingEnvironment environment, SourceLocator locator) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.locator = locator;
    this.typeTexts = new TypeTexts(elements);
  }

  /** The binary name of the controller that a generated class is the routes class of; empty if it is none. */
  public static Optional<String> describes(TypeElement routes) {
    return LinkAnnotation.find(routes, "ControllerDescriptor").map(mirror -> LinkAnnotation.text(mirror, "controller"));
  }

  /** The routes class of a controller, if there is one. */
  public Optional<TypeElement> routesOf(TypeElement controller) {
    TypeRef type = TypeRefs.raw(controller);
    return Optional.ofNullable(elements.getTypeElement(JavaNames.generated(type, "Routes").qualifiedName()))
        .filter(routes -> describes(routes).filter(type.binaryName()::equals).isPresent());
  }

  /** Reads the descriptor of a controller; empty if its routes class is missing. */
  public Optional<DescribedController> read(TypeElement controller) {
    return routesOf(controller).map(routes -> read(controller, routes));
  }

  private DescribedController read(TypeElement controller, TypeElement routes) {
    AnnotationMirror descriptor = LinkAnnotation.find(routes, "ControllerDescriptor").orElseThrow();
    HandlerPlaces places =
        locator.isSource(controller)
            ? HandlerPlaces.of(new ControllerReader(environment, locator).read(controller))
            : HandlerPlaces.none();
    List<DescribedRoute> described = new ArrayList<>();
    for (AnnotationMirror handler : LinkAnnotation.nested(descriptor, "handlers")) {
      for (AnnotationMirror route : LinkAnnotation.nested(handler, "routes")) {
        described.add(route(handler, route, places));
      }
    }
    return new DescribedController(
        controller,
        TypeRefs.raw(controller),
        routes,
        TypeRefs.raw(routes),
        number(LinkAnnotation.text(descriptor, "abi")),
        LinkAnnotation.nested(descriptor, "dependencies").stream()
            .map(dependency -> LinkAnnotation.text(dependency, "name"))
            .toList(),
        described,
        LinkAnnotation.nested(descriptor, "links").stream().map(this::link).toList());
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static DescribedRoute route(AnnotationMirror handler, AnnotationMirror route, HandlerPlaces places) {
    String method = LinkAnnotation.text(route, "method");
    String path = LinkAnnotation.text(route, "path");
    String signature = LinkAnnotation.text(handler, "signature");
    SourceRef unknown = SourceRef.named(LinkAnnotation.text(handler, "source"));
    return new DescribedRoute(
        method,
        path,
        LinkAnnotation.texts(route, "variables"),
        LinkAnnotation.text(handler, "method"),
        signature,
        LinkAnnotation.flag(handler, "nonBlocking"),
        body(handler),
        fields(handler),
        places.of(signature, method, path).orElse(unknown));
  }

  private static BodyUse body(AnnotationMirror handler) {
    String most = LinkAnnotation.text(handler, "maxBody");
    return new BodyUse(
        LinkAnnotation.flag(handler, "streamsBody"), most.isEmpty() ? BodyUse.SERVERS : Long.parseLong(most));
  }

  private static FieldUse fields(AnnotationMirror handler) {
    List<FieldUse.Field> fields = LinkAnnotation.nested(handler, "fields").stream().map(DescriptorReader::field).toList();
    return new FieldUse(fields, LinkAnnotation.flag(handler, "readsAnyField"));
  }

  private static FieldUse.Field field(AnnotationMirror field) {
    String language = LinkAnnotation.text(field, "language");
    return new FieldUse.Field(
        LinkAnnotation.text(field, "name"),
        FieldUse.From.valueOf(LinkAnnotation.text(field, "from").toUpperCase(Locale.ROOT)),
        language.isEmpty() ? "text" : language,
        LinkAnnotation.flag(field, "required"),
        LinkAnnotation.flag(field, "multiple"));
  }

  private LinkMethod link(AnnotationMirror link) {
    return new LinkMethod(
        LinkAnnotation.text(link, "name"),
        LinkAnnotation.texts(link, "types").stream().map(typeTexts::parse).toList(),
        LinkAnnotation.texts(link, "names"));
  }
}
