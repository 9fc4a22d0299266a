package dev.squall.fuzz;

/** What Jazzer calls: the target that the system property {@code fuzz.target} names. */
public final class JazzerTarget {
  private static final FuzzTarget TARGET = FuzzTargets.all().get(System.getProperty("fuzz.target"));

  private JazzerTarget() {}

  /** Checks one input. */
  public static void fuzzerTestOneInput(byte[] input) throws Throwable {
    TARGET.check(input);
  }
}
