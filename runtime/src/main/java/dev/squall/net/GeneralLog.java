package dev.squall.net;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Reports to the logger {@code squall.general}. */
final class GeneralLog implements LoopLog {
  private final Logger logger = System.getLogger("squall.general");

  @Override
  public void general(Level level, String message, @Nullable Throwable thrown) {
    logger.log(level, message, thrown);
  }
}
