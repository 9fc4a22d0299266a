package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What a server still holds once its clients are gone, compared with what it held before they came: connections, sockets, threads,
 * and objects that belong to one connection or one request, which a forgotten timer, queue or table would keep.
 */
final class Leftovers {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final Pattern HISTOGRAM_LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+).*");
  private static final Pattern OF_CLIENTS =
      Pattern.compile(
          "dev\\.squall\\.nio\\.(Connection|Exchange|Unsent|Backlog|BodyPipe|BodyStream|BodyPublication|ResponseStream"
              + "|DirectSender|Lingering|Discarding)|dev\\.squall\\.http\\.(Request|GivenFacts)"
              + "|java\\.lang\\.VirtualThread");

  private final Server server;
  private final long sockets;
  private final List<String> threads;
  private final Map<String, Long> objects;

  private Leftovers(Server server) {
    this.server = server;
    sockets = sockets();
    threads = threads();
    objects = objects();
  }

  /** Looks at a server without clients. */
  static Leftovers before(Server server) {
    Awaiting.until("no connection is open", () -> server.openConnections() == 0);
    return new Leftovers(server);
  }

  /** Checks that all is as before, once that has had time to come about. */
  void checkNone() {
    Awaiting.until("no connection is open", () -> server.openConnections() == 0);
    Awaiting.until("no socket is open", () -> sockets() <= sockets);
    Awaiting.until("no thread is left", () -> threads().size() <= threads.size());
    // Each look collects garbage. Clients that were reset before they were accepted, and virtual threads, take their time.
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!more().isEmpty() && System.nanoTime() - end < 0) {
      Thread.yield();
    }
    assertThat(more()).as("objects of clients").isEmpty();
  }

  private List<String> more() {
    List<String> more = new ArrayList<>();
    objects().forEach(
        (name, count) -> {
          long before = objects.getOrDefault(name, 0L);
          if (count > before) {
            more.add(name + ": " + count + ", before " + before);
          }
        });
    return more;
  }

  private static long sockets() {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return 0;
    }
    try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
      return descriptors.filter(Leftovers::isSocket).count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isSocket(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
    } catch (IOException e) {
      // Closed since the folder was read.
      return false;
    }
  }

  /** Platform threads but those that the JDK runs virtual threads on, and keeps for a while. */
  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> !name.startsWith("ForkJoinPool") && !name.startsWith("VirtualThread-unblocker"))
        .toList();
  }

  /** Counts living objects; the garbage is collected first. */
  private static Map<String, Long> objects() {
    Map<String, Long> objects = new TreeMap<>();
    String histogram;
    try {
      ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
      Object[] arguments = {new String[0]};
      String[] signature = {String[].class.getName()};
      histogram =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(commands, "gcClassHistogram", arguments, signature)
              .toString();
    } catch (JMException e) {
      throw new AssertionError(e);
    }
    histogram
        .lines()
        .forEach(
            line -> {
              Matcher matcher = HISTOGRAM_LINE.matcher(line);
              if (matcher.matches() && OF_CLIENTS.matcher(matcher.group(2)).matches()) {
                objects.put(matcher.group(2), Long.valueOf(matcher.group(1)));
              }
            });
    return objects;
  }
}
