package dev.squall.net;

import java.io.IOException;
import java.util.function.Consumer;

/** Something that another thread wants of a stream. */
record StreamTask(ByteStream stream, Runnable task, Consumer<IOException> whenEnded) implements LoopTask {
  @Override
  public void run() {
    task.run();
  }

  @Override
  public void fail(Throwable thrown) {
    stream.fail(thrown);
  }

  @Override
  public void abandon() {
    whenEnded.accept(new StreamClosedException("the event loop has ended", null));
  }
}
