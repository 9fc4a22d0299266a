package dev.squall.processor.templates;

import dev.squall.template.api.TemplateLoader;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;

/** Finds places that descriptors name in the files themselves. */
final class TemplatePlaces {
  private final TemplateLoader loader;

  TemplatePlaces(TemplateLoader loader) {
    this.loader = loader;
  }

  Span span(DescribedTemplate.Place place) {
    TemplateSource source =
        loader.load(place.file()).orElseGet(() -> new TemplateSource(place.file(), place.file(), ""));
    int start = source.offset(place.line(), place.column());
    return source.span(start, Math.min(start + place.length(), source.text().length()));
  }
}
