package dev.squall.processor.templates;

/** A template's file as it was found. */
final class FoundTemplate {
  private final String location;
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param location a path that tools can open, or a URL of a file in a jar
   * @param bytes its first {@value TemplateRoot#MOST_READ} bytes; not copied
   */
  FoundTemplate(String location, byte[] bytes) {
    this.location = location;
    this.bytes = bytes;
  }

  String location() {
    return location;
  }

  byte[] bytes() {
    return bytes;
  }
}
