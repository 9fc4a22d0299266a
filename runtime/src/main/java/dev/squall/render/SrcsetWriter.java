package dev.squall.render;

/** Writes the candidates of images. Stateless. */
final class SrcsetWriter {

  private SrcsetWriter() {}

  static void write(Utf8Output out, String candidates) {
    UrlWriter.write(out, candidates);
  }
}
