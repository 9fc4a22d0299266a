package dev.squall.template.html;

/** The rules by which markup is read. */
enum Markup {
  /** As browsers read HTML. */
  HTML,
  /** XML of any vocabulary. */
  XML,
  /** XML whose attributes are those of SVG. */
  SVG;

  boolean isXml() {
    return this != HTML;
  }
}
