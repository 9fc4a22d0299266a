package dev.squall.template.api;

import dev.squall.template.source.Span;
import java.util.List;
import java.util.SortedMap;

/**
 * What became of a template.
 *
 * @param className the qualified name of the generated class
 * @param source its Java source
 * @param files the names of the template and of all that it extends, includes or renders, each with a hash of its text
 * @param rawUses where values are printed without being escaped
 * @param links the literal URLs and the forms, to be compared with the application's routes
 * @param smap how lines of the class belong to lines of templates, as a source map of JSR-45
 */
public record CompiledTemplate(
    String className,
    String source,
    SortedMap<String, String> files,
    List<Span> rawUses,
    List<PageLink> links,
    String smap) {}
