package dev.squall.processor.templates;

import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import dev.squall.template.html.ContentKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A template that a type names.
 *
 * @param template the template's name
 * @param type the type whose annotation names it
 * @param generated the class to be generated
 * @param model the type whose properties are the template's variables; null where the template declares them
 * @param request whether it is rendered in answer to a request
 * @param kind what it is written in; null for what its extension says
 * @param source where its name is written
 */
record TemplateDeclaration(
    String template,
    TypeElement type,
    TypeRef generated,
    @Nullable TypeElement model,
    boolean request,
    @Nullable ContentKind kind,
    SourceRef source) {}
