package dev.squall.template.program;

import dev.squall.template.api.PageLink;
import dev.squall.template.html.ContentKind;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import java.util.List;

/**
 * Everything about a page that is to be written as a class.
 *
 * @param source the template
 * @param kind what it is written in
 * @param root what is rendered: the page, or the template's own parameters
 * @param acceptsRequest whether it can be rendered in answer to a request
 * @param needsRequest whether it cannot be rendered without one
 * @param streams whether it flushes in the middle
 * @param handlesFailures whether it has a {@code try} with which it goes on where a value fails
 * @param body the whole page
 * @param fragments the parts that can be rendered alone, by their names in Java
 * @param routines macros and templates that are included with parameters
 * @param files all files that it was made from, sorted by name
 * @param rawUses where values are printed without being escaped
 * @param links the literal URLs
 */
public record Program(
    TemplateSource source,
    ContentKind kind,
    List<Local> root,
    boolean acceptsRequest,
    boolean needsRequest,
    boolean streams,
    boolean handlesFailures,
    Routine body,
    List<Routine> fragments,
    List<Routine> routines,
    List<TemplateSource> files,
    List<Span> rawUses,
    List<PageLink> links) {}
