package dev.squall.net;

import java.io.IOException;
import java.io.Serial;

/** More was to be read or written at once than a stream's limits allow. */
public final class StreamBufferFullException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  StreamBufferFullException(String message) {
    super(message);
  }
}
