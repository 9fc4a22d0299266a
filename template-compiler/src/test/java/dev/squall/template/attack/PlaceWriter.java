package dev.squall.template.attack;

import dev.squall.render.Utf8Output;
import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.html.ContentKind;
import dev.squall.template.html.Context;
import dev.squall.template.html.Contexts;
import dev.squall.template.html.Escape;
import dev.squall.template.html.PageObserver;
import dev.squall.template.html.Placement;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import dev.squall.template.source.TextOffsets;

/** Writes a piece of a page with a value at each {@code §}, as compiled templates do. */
final class PlaceWriter {

  private PlaceWriter() {}

  static String write(String place, String value) {
    Utf8Output out = new Utf8Output(256);
    TemplateProblems problems = new TemplateProblems();
    Context context = Contexts.start(ContentKind.HTML);
    String[] texts = place.split("§", -1);
    for (int i = 0; i < texts.length; i++) {
      if (i > 0) {
        context = print(place, context.hole(), value, out);
      }
      context = context.after(text(texts[i]), PageObserver.NONE, problems);
      out.text(texts[i]);
    }
    if (!problems.list().isEmpty() || !context.isText()) {
      throw new AssertionError(place + " ends " + context.describe() + " " + problems.list());
    }
    return out.toString();
  }

  private static Context print(String place, Placement placement, String value, Utf8Output out) {
    if (!(placement instanceof Placement.Escaped(Escape escape, Context next))) {
      throw new AssertionError(place + ": " + placement);
    }
    switch (escape) {
      case HTML, ATTRIBUTE -> out.html(value);
      case URL -> out.url(value);
      case URL_PART -> out.urlPart(value);
      case URL_SEGMENT -> out.urlSegment(value);
      case SRCSET -> out.srcset(value);
      case JSON -> out.json(value);
      case JSON_ATTRIBUTE -> out.jsonAttribute(value);
      case CSS -> out.css(value);
      case CSS_ATTRIBUTE -> out.cssAttribute(value);
      case TRUSTED_URL, JSON_TRUSTED_URL, JSON_ATTRIBUTE_TRUSTED_URL, XML, NONE -> throw new AssertionError(place + " takes no text: " + escape);
    }
    return next;
  }

  private static Node.Text text(String text) {
    TemplateSource source = new TemplateSource("page.html", "page.html", text);
    return new Node.Text(new Span(source, 0, text.length()), text, TextOffsets.from(0));
  }
}
