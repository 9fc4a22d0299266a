package dev.squall.server;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the program's arguments ask for. */
final class CommandLine {
  static final String HELP =
      """
      Options:
        --port <number>             the port to listen on, 0 for any free one (default 8080)
        --host <address>            the address to listen on (default 0.0.0.0: all of them)
      """
          + ListenerArguments.HELP
          + """
        --loops <number>            how many event loops to run (default: one per core)
        --loop-threads <kind>       automatic, platform or virtual: what event loops run on (default automatic)
        --max-body <bytes>          the longest body of a request (default 10485760)
        --max-connections <number>  how many connections may be open at once (default 10000)
        --idle-timeout <seconds>    between two requests of a connection (default 60)
        --stop-timeout <seconds>    for requests to finish when the program ends (default 10)
        --blocked-loop-warning <ms> log what blocks an event loop so long; 0 for never (default 200)
        --access-log                log every request to the logger squall.access
        --routes                    print all routes and exit
        --help                      print this and exit
      """;

  private static final int MAX_SECONDS = 86_400;
  private static final int MIN_WARNING = 10;
  private static final String[] NAMES = {
    "--loop-threads",
    "--port", "--host", "--loops", "--max-body", "--max-connections", "--idle-timeout", "--stop-timeout", "--access-log",
    "--blocked-loop-warning",
    "--routes", "--help", "--inherited", "--proxy-protocol"
  };

  private final ServerOptions.Builder builder = ServerOptions.builder();
  private final ListenerArguments listeners = new ListenerArguments();
  private boolean portGiven;
  private boolean help;
  private boolean routes;
  private @Nullable String problem;
  private @Nullable ServerOptions options;

  private CommandLine() {}

  /** Reads arguments; never fails, but may find a {@link #problem}. */
  static CommandLine parse(String... args) {
    CommandLine line = new CommandLine();
    int at = 0;
    while (at < args.length && line.problem == null) {
      at = line.argument(args, at);
    }
    if (line.problem == null) {
      line.options = line.build();
    }
    return line;
  }

  private ServerOptions build() {
    ServerOptions simple = builder.build();
    if (!listeners.given() || help || routes) {
      return simple;
    }
    problem = listeners.apply(builder, simple.host(), simple.port(), portGiven);
    return problem == null ? builder.build() : simple;
  }

  /** What is wrong with the arguments, in a line; null if nothing is. */
  @Nullable String problem() {
    return problem;
  }

  boolean help() {
    return help;
  }

  boolean routes() {
    return routes;
  }

  /** The options. @throws IllegalStateException if there is a problem */
  ServerOptions options() {
    ServerOptions parsed = options;
    if (parsed == null) {
      throw new IllegalStateException(problem);
    }
    return parsed;
  }

  /** Reads one argument, with its value; gives back where the next one is. */
  private int argument(String[] args, int at) {
    String argument = args[at];
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    String attached = equals < 0 ? null : argument.substring(equals + 1);
    switch (name) {
      case "--help", "-h" -> help = flag(name, attached);
      case "--routes" -> routes = flag(name, attached);
      case "--inherited" -> listeners.inherited(flag(name, attached));
      case "--proxy-protocol" -> listeners.proxyProtocol(flag(name, attached));
      case "--access-log" -> builder.accessLog(flag(name, attached));
      case "--port", "--host", "--loops", "--max-body", "--max-connections", "--idle-timeout", "--stop-timeout",
          "--loop-threads", "--blocked-loop-warning" -> {
        return value(name, attached, args, at);
      }
      default -> {
        if (ListenerArguments.takes(name)) {
          return value(name, attached, args, at);
        }
        problem = unknown(name);
      }
    }
    return at + 1;
  }

  private int value(String name, @Nullable String attached, String[] args, int at) {
    String value = attached != null ? attached : at + 1 < args.length ? args[at + 1] : null;
    if (value == null || value.isEmpty()) {
      problem = name + " needs a value, such as " + name + example(name) + ".";
    } else {
      set(name, value);
    }
    return attached != null ? at + 1 : at + 2;
  }

  private boolean flag(String name, @Nullable String attached) {
    if (attached != null) {
      problem = name + " takes no value.";
    }
    return true;
  }

  private void set(String name, String value) {
    switch (name) {
      case "--port" -> {
        builder.port(number(name, value, 0, 65_535));
        portGiven = true;
      }
      case "--redirect-from" -> listeners.redirectFrom(number(name, value, 1, 65_535));
      case "--host" -> builder.host(value);
      case "--loops" -> builder.eventLoops(number(name, value, 1, 1024));
      case "--loop-threads" -> loopThreads(value);
      case "--max-body" -> builder.maxBody(number(name, value, 0, Integer.MAX_VALUE - 8));
      case "--max-connections" -> builder.maxConnections(number(name, value, 1, Integer.MAX_VALUE));
      case "--idle-timeout" -> builder.idleTimeout(Duration.ofSeconds(number(name, value, 1, MAX_SECONDS)));
      case "--stop-timeout" -> builder.stopTimeout(Duration.ofSeconds(number(name, value, 0, MAX_SECONDS)));
      case "--blocked-loop-warning" -> warnWhenBlocked(name, value);
      default -> listeners.set(name, value);
    }
  }

  private void loopThreads(String value) {
    switch (value) {
      case "automatic" -> builder.loopThreads(LoopThreads.AUTOMATIC);
      case "platform" -> builder.loopThreads(LoopThreads.PLATFORM);
      case "virtual" -> builder.loopThreads(LoopThreads.VIRTUAL);
      default -> problem = "--loop-threads must be automatic, platform or virtual, not \"" + value + "\".";
    }
  }

  private void warnWhenBlocked(String name, String value) {
    int millis = number(name, value, 0, MAX_SECONDS);
    if (millis > 0 && millis < MIN_WARNING) {
      problem = name + " must be 0, or at least " + MIN_WARNING + ", not \"" + value + "\".";
    } else {
      builder.blockedLoopWarning(Duration.ofMillis(millis));
    }
  }

  private int number(String name, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, as a number out of range is.
    }
    problem = name + " must be a number from " + least + " to " + most + ", not \"" + value + "\".";
    return least;
  }

  private static String example(String name) {
    return switch (name) {
      case "--port" -> " 8080";
      case "--loops" -> " 2";
      case "--loop-threads" -> " platform";
      case "--max-body" -> " 1000000";
      case "--max-connections" -> " 1000";
      case "--idle-timeout", "--stop-timeout" -> " 30";
      case "--blocked-loop-warning" -> " 200";
      default -> ListenerArguments.example(name);
    };
  }

  private static String unknown(String name) {
    String nearest = NAMES[0];
    int least = Integer.MAX_VALUE;
    for (String[] names : new String[][] {NAMES, ListenerArguments.VALUED}) {
      for (String known : names) {
        int distance = distance(name, known);
        if (distance < least) {
          least = distance;
          nearest = known;
        }
      }
    }
    String hint = least <= 3 ? " Did you mean " + nearest + "?" : " --help lists all options.";
    return "Unknown option \"" + name + "\"." + hint;
  }

  /** How many characters must be put in, left out or changed to make one text the other (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
