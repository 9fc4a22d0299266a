package dev.squall.net;

/** What an event loop tells about a channel: the attachment of its selection key. Called by the loop's thread. */
public interface Selectable {

  /**
   * The channel is ready.
   *
   * @param readyOps bits of {@link java.nio.channels.SelectionKey}
   */
  void ready(int readyOps);

  /** Something in {@link #ready} threw: give up this channel, and only this one. */
  void fail(Throwable thrown);

  /** The loop ends: close the channel. */
  void loopEnded();
}
