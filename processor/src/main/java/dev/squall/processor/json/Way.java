package dev.squall.processor.json;

/** What is done with JSON. */
public enum Way {
  READ,
  WRITE
}
