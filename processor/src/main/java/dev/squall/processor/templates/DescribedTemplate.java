package dev.squall.processor.templates;

import dev.squall.processor.discovery.LinkAnnotation;
import dev.squall.processor.discovery.TypeRefs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * A compiled template as the descriptor on its class tells it.
 *
 * @param className the class's binary name
 * @param template the template's name
 * @param files the files that it was compiled from, each with the hash of its text
 * @param links the URLs of the application on it
 * @param raw where values are printed without being escaped
 */
record DescribedTemplate(
    String className, String template, SortedMap<String, String> files, List<Link> links, List<String> raw) {

  DescribedTemplate {
    links = List.copyOf(links);
    raw = List.copyOf(raw);
  }

  /** A URL of the application; see {@link dev.squall.template.api.PageLink}. */
  record Link(
      Place place, String element, String attribute, String method, String path, String handler, String encoding, List<Field> fields) {
    Link {
      fields = List.copyOf(fields);
    }

    boolean isForm() {
      return element.equals("form");
    }
  }

  /** A field of a form; see {@link dev.squall.template.api.PageLink.Field}. */
  record Field(Place place, String name, String type) {}

  /** A place in a template. */
  record Place(String file, int line, int column, int length) {

    /** Reads {@code users/show.html:12:7}. */
    static Place of(AnnotationMirror mirror) {
      String at = LinkAnnotation.text(mirror, "at");
      int column = at.lastIndexOf(':');
      int line = at.lastIndexOf(':', column - 1);
      return new Place(
          at.substring(0, line),
          Integer.parseInt(at.substring(line + 1, column)),
          Integer.parseInt(at.substring(column + 1)),
          Integer.parseInt(LinkAnnotation.text(mirror, "length")));
    }
  }

  /** Reads the descriptor; empty if the class has none. */
  static Optional<DescribedTemplate> of(TypeElement type) {
    return LinkAnnotation.find(type, "TemplateDescriptor")
        .map(
            mirror ->
                new DescribedTemplate(
                    TypeRefs.raw(type).binaryName(),
                    LinkAnnotation.text(mirror, "template"),
                    files(mirror),
                    LinkAnnotation.nested(mirror, "links").stream().map(DescribedTemplate::link).toList(),
                    LinkAnnotation.texts(mirror, "raw")));
  }

  private static SortedMap<String, String> files(AnnotationMirror mirror) {
    Map<String, String> files = new TreeMap<>();
    LinkAnnotation.nested(mirror, "files")
        .forEach(file -> files.put(LinkAnnotation.text(file, "name"), LinkAnnotation.text(file, "hash")));
    return new TreeMap<>(files);
  }

  private static Link link(AnnotationMirror mirror) {
    return new Link(
        Place.of(mirror),
        LinkAnnotation.text(mirror, "element"),
        LinkAnnotation.text(mirror, "attribute"),
        LinkAnnotation.text(mirror, "method"),
        LinkAnnotation.text(mirror, "path"),
        LinkAnnotation.text(mirror, "handler"),
        LinkAnnotation.text(mirror, "encoding"),
        LinkAnnotation.nested(mirror, "fields").stream()
            .map(field -> new Field(Place.of(field), LinkAnnotation.text(field, "name"), LinkAnnotation.text(field, "type")))
            .toList());
  }
}
