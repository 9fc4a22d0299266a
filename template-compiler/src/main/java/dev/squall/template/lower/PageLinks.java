package dev.squall.template.lower;

import dev.squall.template.PageLink;
import dev.squall.template.html.PageObserver;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the literal URLs of a page and what its forms send, as its tags go by. */
final class PageLinks implements PageObserver {
  private static final Set<String> URLS = Set.of("href", "src", "action", "formaction", "poster");
  private static final Map<String, String> METHODS = Map.of(
      "hx-get", "GET", "hx-post", "POST", "hx-put", "PUT", "hx-patch", "PATCH", "hx-delete", "DELETE");
  private static final Set<String> FIELDS = Set.of("input", "select", "textarea", "button");
  private static final int LIMIT = 10_000;

  private final List<PageLink> links = new ArrayList<>();
  private final Map<String, Attribute> attributes = new HashMap<>();
  private String element = "";
  private @Nullable Span elementSpan;
  private @Nullable Attribute open;
  private @Nullable Form form;

  /** An attribute of the tag that goes by; <code>{}</code> in its value stands for what is printed. */
  private static final class Attribute {
    private final StringBuilder value = new StringBuilder();
    private Span span;
    private String handler = "";

    Attribute(Span span) {
      this.span = span;
    }
  }

  /** A form whose end has not come. */
  private record Form(Span span, String method, @Nullable Target target, List<PageLink.Field> fields) {}

  /** Where a URL leads: a path, or a handler; the other one is empty. */
  private record Target(String path, String handler) {}

  List<PageLink> list() {
    return List.copyOf(links);
  }

  /** How much has been collected; for a body that may have to be read once more. */
  int mark() {
    return links.size();
  }

  void reset(int mark) {
    links.subList(mark, links.size()).clear();
  }

  /**
   * A value is printed.
   *
   * @param handler the handler that it is a link to; empty for other values
   */
  void hole(Span span, String handler) {
    if (open != null) {
      if (open.value.isEmpty()) {
        open.span = span;
        open.handler = handler;
      }
      open.value.append("{}");
    }
  }

  /** What is not read here, as it is a module, markup of a value, or a macro that was called before, may hold fields of any name. */
  void unread(Span span) {
    if (form != null && form.fields().size() < LIMIT) {
      form.fields().add(new PageLink.Field(span, "{}", "text", true));
    }
  }

  @Override
  public void startTag(String name, Span span) {
    element = name;
    elementSpan = span;
    attributes.clear();
    open = null;
  }

  @Override
  public void attribute(String name, Span span) {
    open = new Attribute(span);
    attributes.putIfAbsent(name, open);
  }

  @Override
  public void bareAttribute(String name) {
    if (elementSpan != null) {
      attributes.putIfAbsent(name, new Attribute(elementSpan));
    }
  }

  @Override
  public void attributeText(String text, Span span) {
    if (open != null) {
      if (open.value.isEmpty()) {
        open.span = span;
      }
      open.value.append(text);
    }
  }

  @Override
  public void attributeEnded() {
    open = null;
  }

  @Override
  public void startTagEnded(boolean selfClosing) {
    open = null;
    attributes.forEach(this::url);
    if (element.equals("form")) {
      beginForm();
    } else if (FIELDS.contains(element)) {
      field();
    }
    attributes.clear();
  }

  @Override
  public void endTag(String name, Span span) {
    open = null;
    if (name.equals("form")) {
      endForm();
    }
  }

  private void url(String name, Attribute attribute) {
    String method = METHODS.get(name);
    if (method == null && (!URLS.contains(name) || element.equals("form"))) {
      return;
    }
    if (method == null) {
      method = name.equals("formaction") ? formMethod("formmethod", form == null ? "GET" : form.method()) : "GET";
    }
    Target target = target(attribute);
    if (target != null) {
      add(new PageLink(attribute.span, element, name, method, target.path(), target.handler(), List.of()));
    }
  }

  private void add(PageLink link) {
    if (links.size() < LIMIT && !links.contains(link)) {
      links.add(link);
    }
  }

  /** Where a URL of this application leads; null for others. */
  private static @Nullable Target target(Attribute attribute) {
    String url = attribute.value.toString();
    if (!attribute.handler.isEmpty()) {
      return pathOf(url).equals("{}") ? new Target("", attribute.handler) : null;
    }
    return url.startsWith("/") && !url.startsWith("//") ? new Target(pathOf(url), "") : null;
  }

  /** A URL without query and fragment. */
  private static String pathOf(String url) {
    int end = url.length();
    for (char c : new char[] {'?', '#'}) {
      int index = url.indexOf(c);
      end = index >= 0 && index < end ? index : end;
    }
    return url.substring(0, end);
  }

  private String formMethod(String name, String otherwise) {
    Attribute attribute = attributes.get(name);
    return attribute == null ? otherwise : attribute.value.toString().strip().toUpperCase(Locale.ROOT);
  }

  private void beginForm() {
    Attribute action = attributes.get("action");
    String method = formMethod("method", "GET");
    Span span = action == null ? elementSpan : action.span;
    if (span != null) {
      form = new Form(span, method, action == null ? null : target(action), new ArrayList<>());
    }
  }

  private void field() {
    Form around = form;
    Attribute name = attributes.get("name");
    if (around == null || name == null || name.value.isEmpty() || attributes.containsKey("disabled")) {
      return;
    }
    String type = element.equals("input") || element.equals("button") ? formType() : element;
    boolean multiple = attributes.containsKey("multiple") || type.equals("checkbox");
    if (around.fields().size() < LIMIT) {
      around.fields().add(new PageLink.Field(name.span, name.value.toString(), type, multiple));
    }
  }

  private String formType() {
    Attribute type = attributes.get("type");
    String otherwise = element.equals("button") ? "submit" : "text";
    return type == null ? otherwise : type.value.toString().strip().toLowerCase(Locale.ROOT);
  }

  private void endForm() {
    Form ended = form;
    form = null;
    Target target = ended == null ? null : ended.target();
    if (ended != null && target != null) {
      add(new PageLink(
          ended.span(), "form", "action", ended.method(), target.path(), target.handler(), List.copyOf(ended.fields())));
    }
  }
}
