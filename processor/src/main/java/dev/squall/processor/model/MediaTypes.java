package dev.squall.processor.model;

import java.util.List;

/**
 * The media types of what a handler takes and gives.
 *
 * @param produced what its responses may be, in the order of preference; empty if that is not negotiated
 * @param consumed what its requests' bodies must be; empty where their type is left to what they are read as
 */
public record MediaTypes(List<Produced> produced, List<String> consumed) {
  /** Nothing is said. */
  public static final MediaTypes NONE = new MediaTypes(List.of(), List.of());

  public MediaTypes {
    produced = List.copyOf(produced);
    consumed = List.copyOf(consumed);
  }

  /**
   * A media type that a result is written as.
   *
   * @param type the value of {@code Content-Type}
   * @param form how it is written
   */
  public record Produced(String type, Form form) {}

  /** How a result is written. */
  public enum Form {
    /** A text, bytes or a page, as they are, or a response, which has a type of its own. */
    ITSELF,
    /** As JSON; of a stream, as an array. */
    JSON,
    /** Of a stream: a line of JSON for each element. */
    JSON_LINES
  }
}
