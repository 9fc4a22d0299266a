package dev.squall.http;

import java.util.ArrayList;
import java.util.List;

/** What is to be done when a request's client goes, and when the request is over. Safe for use by any number of threads. */
final class RequestLifetime {
  private static final List<Runnable> NONE = List.of();

  private List<Runnable> atEnd = new ArrayList<>(2);
  private final List<Runnable> atDisconnect = new ArrayList<>(2);
  private boolean disconnected;
  private boolean over;

  synchronized boolean isDisconnected() {
    return disconnected;
  }

  /** Has an action run when the request is over; at once if it is. */
  void onFinished(Runnable action) {
    synchronized (this) {
      if (!over) {
        atEnd.add(action);
        return;
      }
    }
    action.run();
  }

  /** Has an action run when the client goes; at once if it has gone. */
  void onDisconnect(Runnable action) {
    synchronized (this) {
      if (!disconnected) {
        if (!over) {
          atDisconnect.add(action);
        }
        return;
      }
    }
    action.run();
  }

  /** Gives what is to be run now, since the client has gone. */
  synchronized List<Runnable> disconnect() {
    disconnected = true;
    List<Runnable> actions = List.copyOf(atDisconnect);
    atDisconnect.clear();
    return actions;
  }

  /** Gives what is to be run now, since the request is over: the last that was added first. Needs no memory, which may be short. */
  synchronized List<Runnable> finish() {
    over = true;
    atDisconnect.clear();
    List<Runnable> actions = atEnd;
    atEnd = NONE;
    for (int i = 0, j = actions.size() - 1; i < j; i++, j--) {
      actions.set(i, actions.set(j, actions.get(i)));
    }
    return actions;
  }
}
