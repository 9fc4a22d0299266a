package dev.squall.processor.model;

/**
 * What a route does with the bodies of its requests.
 *
 * @param streamed whether its handler is called before they have arrived
 * @param most how many bytes they may have; {@link #SERVERS} for as many as the server allows
 */
public record BodyUse(boolean streamed, long most) {
  /** The limit that the server has. */
  public static final long SERVERS = -1;

  /** Bodies that are received before the handler is called, as long as the server allows. */
  public static final BodyUse RECEIVED = new BodyUse(false, SERVERS);
}
