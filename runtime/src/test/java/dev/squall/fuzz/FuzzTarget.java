package dev.squall.fuzz;

/** Something that reads bytes of strangers, and what must hold of it whatever the bytes are. */
public interface FuzzTarget {
  /** Reads an input. @throws Throwable anything, if what must hold does not */
  void check(byte[] input) throws Throwable;
}
