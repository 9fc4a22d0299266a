package dev.squall.template.lower;

import dev.squall.template.api.PageLink;
import dev.squall.template.html.PageObserver;
import dev.squall.template.source.Span;
import java.util.ArrayList;
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
  private final OpenTag tag = new OpenTag();
  private final FormOwners owners = new FormOwners();
  private String element = "";
  private @Nullable Span elementSpan;
  private boolean inTag;
  private List<Form> forms = List.of();

  /** A form whose end has not come, as one way through its start tag has it. */
  private record Form(
      Span span, String method, @Nullable Target target, String id, String encoding, List<PageLink.Field> fields) {}

  /** Where a URL leads: a path, or a handler; the other one is empty. */
  private record Target(String path, String handler) {}

  List<PageLink> list() {
    return owners.complete(links);
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
   * @param number whether it is a whole number
   */
  void hole(Span span, String handler, boolean number) {
    tag.append(number ? OpenTag.NUMBER : OpenTag.PRINTED, span, handler);
  }

  /** A file of this server that the page's module brings along. */
  void asset(Span span, String owner, String attribute, String url) {
    add(new PageLink(span, owner, attribute, "GET", pathOf(url), "", "", List.of()));
  }

  /** What is not read here, as it is a module, markup of a value, or a macro that was called before, may hold fields of any name. */
  void unread(Span span) {
    for (Form form : forms) {
      addField(form.fields(), new PageLink.Field(span, OpenTag.PRINTED, "text", true));
    }
  }

  /** The ways through the tag that is open here. */
  List<OpenTag.Way> ways() {
    return List.copyOf(tag.ways());
  }

  /** Goes on in a place as it was, or behind several that have ended in different ways. */
  void ways(List<OpenTag.Way> ways) {
    tag.ways(ways);
  }

  /** Behind something that is written several times or elsewhere too: in a tag it may have added anything. */
  void endRepeated(List<OpenTag.Way> before) {
    if (inTag && !tag.ways().equals(before)) {
      tag.ways(before);
      tag.lose();
    }
  }

  /** Behind a call of what is read in one place and written in others. */
  void endCalled(List<OpenTag.Way> before) {
    if (inTag) {
      tag.ways(before);
      tag.lose();
    }
  }

  @Override
  public void startTag(String name, Span span) {
    element = name;
    elementSpan = span;
    inTag = true;
    tag.begin();
  }

  @Override
  public void attribute(String name, Span span) {
    tag.attribute(name, span);
  }

  @Override
  public void bareAttribute(String name) {
    if (elementSpan != null) {
      tag.bare(name, elementSpan);
    }
  }

  @Override
  public void attributeText(String text, Span span) {
    tag.append(text, span, "");
  }

  @Override
  public void attributeEnded() {
    tag.attributeEnded();
  }

  @Override
  public void startTagEnded(boolean selfClosing) {
    inTag = false;
    for (OpenTag.Way way : tag.ways()) {
      way.attributes().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> url(way, one.getKey(), one.getValue()));
    }
    Span span = elementSpan;
    if (element.equals("form") && span != null) {
      forms = tag.ways().stream().map(way -> form(way, span)).toList();
    } else if (FIELDS.contains(element)) {
      tag.ways().forEach(this::field);
      if (tag.ways().isEmpty() && span != null) {
        unread(span);
      }
    }
    tag.ways(List.of());
  }

  @Override
  public void endTag(String name, Span span) {
    if (name.equals("form")) {
      endForm();
    }
  }

  private void url(OpenTag.Way way, String name, OpenTag.Value value) {
    String method = METHODS.get(name);
    if (method == null && (!URLS.contains(name) || element.equals("form"))) {
      return;
    }
    if (method == null) {
      String around = forms.isEmpty() ? "GET" : forms.getFirst().method();
      method = name.equals("formaction") ? method(way, "formmethod", around) : "GET";
    }
    Target target = target(value);
    if (target != null) {
      add(new PageLink(value.span(), element, name, method, target.path(), target.handler(), "", List.of()));
    }
  }

  private void add(PageLink link) {
    if (links.size() < LIMIT && !links.contains(link)) {
      links.add(link);
    }
  }

  /** Where a URL of this application leads; null for others. */
  private static @Nullable Target target(OpenTag.Value value) {
    String url = value.text();
    if (!value.handler().isEmpty()) {
      return pathOf(url).equals(OpenTag.PRINTED) ? new Target("", value.handler()) : null;
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

  private static String method(OpenTag.Way way, String name, String otherwise) {
    return way.text(name, otherwise).strip().toUpperCase(Locale.ROOT);
  }

  private static Form form(OpenTag.Way way, Span element) {
    OpenTag.Value action = way.value("action");
    return new Form(
        action == null ? element : action.span(), method(way, "method", "GET"), action == null ? null : target(action),
        way.text("id", ""), way.text("enctype", "").strip().toLowerCase(Locale.ROOT), new ArrayList<>());
  }

  private void field(OpenTag.Way way) {
    OpenTag.Value name = way.value("name");
    if (name == null || name.text().isEmpty() || way.value("disabled") != null) {
      return;
    }
    String type = element.equals("input") || element.equals("button") ? type(way) : element;
    boolean multiple = way.value("multiple") != null || type.equals("checkbox");
    PageLink.Field field = new PageLink.Field(name.span(), name.text(), type, multiple);
    OpenTag.Value owner = way.value("form");
    if (owner != null) {
      owners.field(owner.text(), field);
      return;
    }
    for (Form form : forms) {
      addField(form.fields(), field);
    }
  }

  private static void addField(List<PageLink.Field> fields, PageLink.Field field) {
    if (fields.size() < LIMIT && !fields.contains(field)) {
      fields.add(field);
    }
  }

  private String type(OpenTag.Way way) {
    return way.text("type", element.equals("button") ? "submit" : "text").strip().toLowerCase(Locale.ROOT);
  }

  private void endForm() {
    List<Form> ended = forms;
    forms = List.of();
    for (Form form : ended) {
      Target target = form.target();
      if (target != null) {
        PageLink link = new PageLink(
            form.span(), "form", "action", form.method(), target.path(), target.handler(), form.encoding(),
            List.copyOf(form.fields()));
        owners.form(form.id(), link);
        add(link);
      }
    }
  }
}
