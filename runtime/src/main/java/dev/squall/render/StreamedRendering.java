package dev.squall.render;

import dev.squall.http.BodyOutput;
import dev.squall.http.BodySource;
import dev.squall.text.ArrayPool;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A body that a template renders while it is sent. */
record StreamedRendering(TemplateRendering rendering) implements BodySource {
  /** So that a write seldom finds too little room when it is time to send. */
  private static final int ROOM = 1024;

  @Override
  public void writeTo(BodyOutput target) throws IOException {
    Utf8Output out = new Utf8Output(ArrayPool.take(Utf8Output.HELD + ROOM), TemplateResponse.LIMIT, target);
    try {
      rendering.render(out);
      out.finish();
      ArrayPool.give(out.release());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
