package dev.squall.net;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Where an event loop reports what belongs to no one else. Called by any thread; must not throw. */
public interface LoopLog {
  /** Something happened. */
  void general(Level level, String message, @Nullable Throwable thrown);
}
