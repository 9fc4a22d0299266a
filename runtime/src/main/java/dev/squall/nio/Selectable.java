package dev.squall.nio;

/** What is attached to a selection key. */
interface Selectable {

  /** The channel is ready. Called by the loop's thread. */
  void ready(int readyOps);

  /** Something in {@link #ready} threw: give up this channel, and only this one. */
  void fail(Throwable thrown);
}
