package dev.squall.template.lower;

import dev.squall.template.api.PageLink;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Fields that name the form to which they belong, {@code <input name="age" form="f1">}, wherever in the page the two stand. */
final class FormOwners {
  private final IdentityHashMap<PageLink, String> ids = new IdentityHashMap<>();
  private final List<Owned> fields = new ArrayList<>();

  private record Owned(String form, PageLink.Field field) {}

  void form(String id, PageLink form) {
    ids.put(form, id);
  }

  void field(String form, PageLink.Field field) {
    fields.add(new Owned(form, field));
  }

  /** The links of a page, with all fields that its forms have. */
  List<PageLink> complete(List<PageLink> links) {
    return links.stream().map(this::complete).toList();
  }

  private PageLink complete(PageLink link) {
    String id = ids.get(link);
    if (id == null) {
      return link;
    }
    List<PageLink.Field> all = new ArrayList<>(link.fields());
    for (Owned owned : fields) {
      if (owned.form().equals(id) && !id.contains(OpenTag.PRINTED)) {
        all.add(owned.field());
      } else if (owned.form().contains(OpenTag.PRINTED) || id.contains(OpenTag.PRINTED)) {
        // Whether it is this form is known at run time only.
        all.add(new PageLink.Field(owned.field().span(), OpenTag.PRINTED, "text", true));
      }
    }
    return new PageLink(
        link.span(), link.element(), link.attribute(), link.method(), link.path(), link.handler(), link.encoding(), List.copyOf(all));
  }
}
