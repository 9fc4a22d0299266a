package dev.squall.benchmarks.json;

/** A library that reads and writes one kind of document. */
interface JsonEngine {

  /** Reads a document. */
  Object read(byte[] json) throws Exception;

  /** Writes a value, in the types that {@link #read} gives, into an array of its own. */
  byte[] write(Object value) throws Exception;
}
