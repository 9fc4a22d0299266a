package dev.squall.template.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.squall.template.api.PageLink;
import dev.squall.template.source.Span;
import java.util.List;
import java.util.SortedMap;

/** Writes the {@code @TemplateDescriptor} of a generated class, by which the link step knows a template that it does not compile. */
public final class TemplateDescription {
  /** The form of the descriptor; the same as {@code TemplateDescriptor.CURRENT_ABI}. */
  public static final int ABI = 1;

  private static final String LINK = "dev.squall.annotation.link";

  private TemplateDescription() {}

  /**
   * <pre>{@code
   * @TemplateDescriptor(
   *     abi = 1,
   *     template = "users/show.html",
   *     files = @TemplateFileDescriptor(name = "users/show.html", hash = "5f16..."),
   *     links = @PageLinkDescriptor(at = "users/show.html:3:10", length = 6, element = "a", ...),
   *     raw = "users/show.html:9:4")
   * }</pre>
   */
  public static AnnotationSpec of(
      String template, SortedMap<String, String> files, List<PageLink> links, List<Span> rawUses) {
    AnnotationSpec.Builder annotation = named("TemplateDescriptor")
        .addMember("abi", "$L", ABI)
        .addMember("template", "$S", template);
    files.forEach((name, hash) -> annotation.addMember("files", "$L", file(name, hash)));
    links.forEach(link -> annotation.addMember("links", "$L", link(link)));
    rawUses.forEach(use -> annotation.addMember("raw", "$S", use.position()));
    return annotation.build();
  }

  private static AnnotationSpec file(String name, String hash) {
    return named("TemplateFileDescriptor").addMember("name", "$S", name).addMember("hash", "$S", hash).build();
  }

  private static AnnotationSpec link(PageLink link) {
    AnnotationSpec.Builder annotation = placed("PageLinkDescriptor", link.span())
        .addMember("element", "$S", link.element())
        .addMember("attribute", "$S", link.attribute())
        .addMember("method", "$S", link.method())
        .addMember("path", "$S", link.path());
    if (!link.handler().isEmpty()) {
      annotation.addMember("handler", "$S", link.handler());
    }
    if (!link.encoding().isEmpty()) {
      annotation.addMember("encoding", "$S", link.encoding());
    }
    link.fields().forEach(field -> annotation.addMember("fields", "$L", field(field)));
    return annotation.build();
  }

  private static AnnotationSpec field(PageLink.Field field) {
    AnnotationSpec.Builder annotation = placed("PageFieldDescriptor", field.span())
        .addMember("name", "$S", field.name())
        .addMember("type", "$S", field.type());
    if (field.multiple()) {
      annotation.addMember("multiple", "true");
    }
    return annotation.build();
  }

  private static AnnotationSpec.Builder placed(String name, Span span) {
    return named(name).addMember("at", "$S", span.position()).addMember("length", "$L", span.end() - span.start());
  }

  private static AnnotationSpec.Builder named(String name) {
    return AnnotationSpec.builder(ClassName.get(LINK, name));
  }
}
