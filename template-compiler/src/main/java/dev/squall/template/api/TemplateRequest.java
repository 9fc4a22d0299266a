package dev.squall.template.api;

import dev.squall.template.html.ContentKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A template to be compiled.
 *
 * @param template its name
 * @param from the package of the generated class
 * @param className the simple name of the generated class
 * @param model the record or class whose components or properties are the template's variables; null where the template declares
 *     them by {@code param}
 * @param request whether it is rendered in answer to a request, so that it can use what comes with one
 * @param kind what it is written in; null for what its extension says
 * @param generatedAnnotation whether the module can name {@code javax.annotation.processing.Generated}
 */
public record TemplateRequest(
    String template,
    PackageElement from,
    String className,
    @Nullable TypeElement model,
    boolean request,
    @Nullable ContentKind kind,
    boolean generatedAnnotation) {}
