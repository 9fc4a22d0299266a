package dev.squall.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Closes something that may be closed already. */
record Closing(Closeable closeable) implements Runnable {

  @Override
  public void run() {
    try {
      closeable.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
