package dev.squall.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Fuzzes every target for a time, guided by coverage, and adds to its corpus what reached code that nothing reached before.
 * Jazzer does the work, in a process per target; the profile {@code fuzz} puts it on the class path.
 */
public final class CoverageFuzzing {
  private static final int MAX_LENGTH = 400;
  private static final int GRACE_SECONDS = 120;

  private CoverageFuzzing() {}

  /** Takes the seconds per target, and the targets' names; none for all. Ends with 1 if a target failed. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int seconds = Integer.parseInt(args[0]);
    List<String> wanted = Stream.of(args).skip(1).filter(name -> !name.equals("all")).toList();
    Collection<String> targets = wanted.isEmpty() ? FuzzTargets.all().keySet() : wanted;
    boolean failed = false;
    for (String target : targets) {
      failed |= !fuzz(target, seconds);
    }
    System.exit(failed ? 1 : 0);
  }

  private static boolean fuzz(String target, int seconds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("fuzz-" + target);
    Path found = Files.createDirectory(folder.resolve("found"));
    Path kept = Files.createDirectory(folder.resolve("kept"));
    List<byte[]> corpus = Corpus.read(target);
    for (int i = 0; i < corpus.size(); i++) {
      Files.write(kept.resolve(Integer.toString(i)), corpus.get(i));
    }
    System.out.println("target " + target + ": " + corpus.size() + " inputs, " + seconds + " s");
    boolean well = run(target, folder, seconds + GRACE_SECONDS, "-max_total_time=" + seconds, found, kept);
    // What covers nothing that the corpus does not cover is left out.
    run(target, folder, GRACE_SECONDS, "-merge=1", kept, found);
    List<byte[]> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(kept)) {
      for (Path file : files.toList()) {
        inputs.add(Files.readAllBytes(file));
      }
    }
    System.out.println("target " + target + ": " + Corpus.add(target, inputs) + " inputs added");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path crash : files.filter(file -> file.getFileName().toString().startsWith("crash-")).toList()) {
        System.out.println("target " + target + " failed with: " + EscapedLines.encode(Files.readAllBytes(crash)));
      }
    }
    return well;
  }

  private static boolean run(String target, Path folder, int patience, String mode, Path first, Path second)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfuzz.target=" + target,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=dev.squall.fuzz.JazzerTarget",
                "--instrumentation_includes=dev.squall.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_len=" + MAX_LENGTH,
                "-rss_limit_mb=4096",
                "-print_final_stats=1",
                mode,
                first.toString(),
                second.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(mode.substring(1, 4) + ".log").toFile())
            .start();
    if (!process.waitFor(patience, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    boolean well = process.exitValue() == 0;
    Path log = folder.resolve(mode.substring(1, 4) + ".log");
    System.out.println("  " + mode + " ended with " + process.exitValue() + ", log in " + log);
    return well;
  }
}
