package dev.squall.render;

import dev.squall.http.BodyOutput;
import dev.squall.http.BodySource;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A body that a template renders while it is sent. */
record StreamedRendering(TemplateRendering rendering) implements BodySource {

  @Override
  public void writeTo(BodyOutput target) throws IOException {
    Utf8Output out = new Utf8Output(new byte[Utf8Output.HELD + 1024], Utf8Output.DEFAULT_LIMIT, target);
    try {
      rendering.render(out);
      out.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
