package shop;

import dev.squall.annotation.Template;

/** What is unused is marked at the component of the record that declares it. */
final class Pages {
  private Pages() {}

  @Template("card.html")
  record CardPage(
      String title, String unused,
      int size,
      java.util.List<String> names) {}
}
