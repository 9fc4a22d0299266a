package dev.squall.server;

import dev.squall.dispatch.DispatchTable;
import dev.squall.net.LoopClock;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.UnknownHostException;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Starts a program's server as its arguments say, and tells the person at the terminal. */
final class Launcher {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final IntConsumer exit;

  /**
   * A launcher.
   *
   * @param exit ends the program with a status; does not return but in tests
   */
  Launcher(PrintStream out, PrintStream err, IntConsumer exit) {
    this.out = out;
    this.err = err;
    this.exit = exit;
  }

  /** The launcher of this process; its parts are no lambdas, which would cost time at the start. */
  static Launcher ofProcess() {
    return new Launcher(System.out, System.err, new ProcessExit());
  }

  /** Starts the server. */
  Server start(Supplier<? extends DispatchTable> supplier, String... args) {
    CommandLine line = CommandLine.parse(args);
    String problem = line.problem();
    if (problem != null) {
      throw end(err, problem, WRONG_USAGE);
    }
    if (line.help()) {
      throw end(out, CommandLine.HELP.stripTrailing(), 0);
    }
    DispatchTable table = table(supplier);
    if (line.routes()) {
      throw end(out, table.listing().stripTrailing(), 0);
    }
    Server server = open(table, line.options());
    Runtime.getRuntime().addShutdownHook(new ExitHook(server, out));
    out.println("Squall listens on ".concat(server.url()));
    return server;
  }

  private DispatchTable table(Supplier<? extends DispatchTable> supplier) {
    try {
      return supplier.get();
    } catch (NoClassDefFoundError e) {
      if (!MissingProcessor.explains(e)) {
        throw e;
      }
      throw end(err, MissingProcessor.message(e).stripTrailing(), FAILED);
    }
  }

  private Server open(DispatchTable table, ServerOptions options) {
    try {
      return Server.start(table, options, LoopClock.SYSTEM);
    } catch (BindException e) {
      if (!options.listeners().isEmpty()) {
        throw end(err, "Cannot listen on " + where(options) + ": " + e.getMessage() + ".", FAILED);
      }
      String where = options.host() + " port " + options.port();
      String option = foreign(e) ? "--host chooses another address." : "--port chooses another port.";
      throw end(err, "Cannot listen on " + where + ": " + e.getMessage() + ". " + option, FAILED);
    } catch (UnknownHostException e) {
      String host = options.host();
      throw end(err, "Cannot listen on " + host + ": no such host. --host chooses another address.", FAILED);
    } catch (IOException e) {
      throw end(err, "Cannot start: " + e.getMessage(), FAILED);
    }
  }

  private static String where(ServerOptions options) {
    StringBuilder where = new StringBuilder();
    for (Listener listener : options.listeners()) {
      where.append(where.length() == 0 ? "" : ", ").append(listener);
    }
    return where.toString();
  }

  /** Whether the address is not one of this machine's, which only the system's words tell. */
  private static boolean foreign(BindException e) {
    return String.valueOf(e.getMessage()).contains("assign");
  }

  /** Ends the program; what it gives back is thrown only where that does not end it. */
  private IllegalStateException end(PrintStream stream, String message, int status) {
    stream.println(message);
    stream.flush();
    exit.accept(status);
    return new IllegalStateException(message);
  }

  private static final class ProcessExit implements IntConsumer {
    @Override
    public void accept(int status) {
      System.exit(status);
    }
  }

  /** Stops the server when the process ends. */
  private static final class ExitHook extends Thread {
    private final Server server;
    private final PrintStream out;

    ExitHook(Server server, PrintStream out) {
      super("squall-stop");
      this.server = server;
      this.out = out;
    }

    @Override
    public void run() {
      String summary = server.stopAtExit();
      if (!summary.isEmpty()) {
        out.println("Squall stopped: ".concat(summary));
        out.flush();
      }
    }
  }
}
