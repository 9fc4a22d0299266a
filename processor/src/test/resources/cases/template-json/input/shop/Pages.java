package shop;

import dev.squall.render.Utf8Output;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public final class Pages {
  private Pages() {}

  public static void page(Utf8Output out) {
    PeoplePageTemplate.render(out, page());
  }

  public static void data(Utf8Output out) {
    PeoplePage page = page();
    DataPageTemplate.render(out, new DataPage(page.person(), page.guest(), List.of(page.person(), page.person())));
  }

  private static PeoplePage page() {
    Person ann = new Person("</script><!-- \"Ann\" & 'Co' \u2028", LocalDate.of(2001, 2, 3), List.of("a", "]]>"));
    Person bob = new Person("Bob", null, List.of());
    return new PeoplePage(
        ann,
        null,
        List.of(ann, bob),
        new TreeMap<>(Map.of("<b>", Optional.of(bob), "empty", Optional.<Person>empty())),
        new Person[][] {{bob}, {}},
        new Shelf.Voucher(2.5),
        List.of(Shelf.Size.LARGE),
        new Shelf.Box(List.of("x", "y")),
        List.of(new Shelf.Box(List.of())));
  }
}
