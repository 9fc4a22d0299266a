package dev.squall.nio;

/** What a stopping service tells the connections of a loop, in whatever phase they are. */
interface Stoppable {

  /** Closes if no request is here whose head is complete; else does so behind the response. */
  void stop();
}
