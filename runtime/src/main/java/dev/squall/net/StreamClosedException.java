package dev.squall.net;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A stream is closed, or its peer sends no more; the cause, if there is one, is what went wrong. */
public final class StreamClosedException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  StreamClosedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
