package dev.squall.exchange;

import dev.squall.http.Request;
import dev.squall.text.IpText;
import dev.squall.net.LoopLog;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * The server's log, in three parts: {@code squall.access} has a line per request, {@code squall.application} what handlers
 * threw, {@code squall.general} the rest. What a client sent is escaped before it is written.
 *
 * <p>Loggers are looked up when they are first needed, because that loads a logging system. All methods are safe from any
 * thread, and none throws, even if a logging system is broken: an answer must not be lost for its log.
 */
public final class Journal implements LoopLog {
  private static final int MAX_QUOTED = 400;

  private final boolean access;
  private volatile boolean ending;

  /**
   * A journal.
   *
   * @param access whether requests are logged at all
   */
  public Journal(boolean access) {
    this.access = access;
  }

  /** Whether {@link #answered} wants to be told. */
  public boolean logsAccess() {
    return access;
  }

  /** A request was answered: {@code 200 GET /uri (ip) 1.23ms}. */
  public void answered(Request request, int status, long nanos) {
    Level level = status < 400 ? Level.INFO : status < 500 ? Level.WARNING : Level.ERROR;
    try {
      Logger logger = Access.LOGGER;
      if (logger.isLoggable(level)) {
        StringBuilder line = accessLine(status, request.method(), uri(request), request.clientAddress(), nanos);
        if (status >= 500) {
          line.append(" request ").append(request.id());
        }
        write(logger, level, line.toString(), null);
      }
    } catch (RuntimeException | Error e) {
      general(Level.ERROR, "a line of the access log was lost", e);
    }
  }

  /**
   * Bytes that are no request were answered: a general line, and one in the access log, where 0 stands for a time that nobody
   * took.
   *
   * @param reason words of ours
   * @param method {@code -} if it is not known
   * @param target {@code -} if it is not known
   */
  public void refused(int status, String reason, String method, String target, @Nullable SocketAddress remote) {
    StringBuilder line = new StringBuilder(80).append("a request was refused with ").append(status).append(" (");
    line.append(address(remote));
    general(Level.INFO, line.append("): ").append(reason).toString(), null);
    if (!access) {
      return;
    }
    Level level = status < 500 ? Level.WARNING : Level.ERROR;
    try {
      Logger logger = Access.LOGGER;
      if (logger.isLoggable(level)) {
        write(logger, level, accessLine(status, method, target, address(remote), 0).toString(), null);
      }
    } catch (RuntimeException | Error e) {
      general(Level.ERROR, "a line of the access log was lost", e);
    }
  }

  /**
   * The process ends: java.util.logging closes its handlers at once, in whatever order, so from now on lines that it would get
   * are written to the standard error stream instead. Other logging systems go on being used.
   */
  public void processEnds() {
    ending = true;
  }

  private void write(Logger logger, Level level, String message, @Nullable Throwable thrown) {
    if (ending && LastLines.areNeeded()) {
      LastLines.write(logger.getName(), level, message, thrown);
    } else {
      logger.log(level, message, thrown);
    }
  }

  /** A handler threw something that is not the client's fault. */
  public void handlerFailed(Request request, Throwable thrown) {
    failed("request ", request, thrown);
  }

  /** A request was refused because the server has no room for its body: a general line, as for bytes that are refused before a handler runs. */
  public void overloaded(Request request, Throwable reason) {
    clientsFault("a request was refused with 503", request, reason);
  }

  /** A response that is under way ends early, because of what its client sent, or did not send any more. */
  public void brokenOff(Request request, Throwable reason) {
    clientsFault("a response was broken off", request, reason);
  }

  private void clientsFault(String what, Request request, Throwable reason) {
    try {
      StringBuilder line = new StringBuilder(what).append(" (").append(request.clientAddress()).append(' ');
      quote(request.method(), line);
      line.append(' ');
      quote(request.path(), line);
      line.append("): ");
      quoteText(String.valueOf(reason.getMessage()), line);
      general(Level.INFO, line.toString(), null);
    } catch (RuntimeException | Error e) {
      general(Level.ERROR, "a failure could not be logged", e);
    }
  }

  /** The application's error handler itself threw. */
  public void errorHandlerFailed(Request request, Throwable thrown) {
    failed("the error handler failed for request ", request, thrown);
  }

  /** Something happened that belongs to no request. */
  @Override
  public void general(Level level, String message, @Nullable Throwable thrown) {
    try {
      write(General.LOGGER, level, message, thrown);
    } catch (RuntimeException | Error e) {
      // Where the system is out of file descriptors or memory, not even the logging system can be loaded.
      writePlainly(message, thrown);
    }
  }

  private static void writePlainly(String message, @Nullable Throwable thrown) {
    try {
      System.err.println(thrown == null ? message : message.concat(": ").concat(String.valueOf(thrown.getMessage())));
    } catch (RuntimeException | Error e) {
      // Nothing is left to say it with.
    }
  }

  private void failed(String what, Request request, Throwable thrown) {
    try {
      StringBuilder line = new StringBuilder(what).append(request.id()).append(" (");
      quote(request.method(), line);
      line.append(' ');
      quote(uri(request), line);
      write(Application.LOGGER, Level.ERROR, line.append(") failed").toString(), thrown);
    } catch (RuntimeException | Error e) {
      general(Level.ERROR, "a failure could not be logged", e);
    }
  }

  private static StringBuilder accessLine(
      int status, String method, String uri, String client, long nanos) {
    StringBuilder line = new StringBuilder(96).append(status).append(' ');
    quote(method, line);
    line.append(' ');
    quote(uri, line);
    line.append(" (").append(client);
    long hundredths = Math.max(0, nanos) / 10_000;
    line.append(") ").append(hundredths / 100).append('.');
    line.append((char) ('0' + hundredths / 10 % 10)).append((char) ('0' + hundredths % 10)).append("ms");
    return line;
  }

  private static String address(@Nullable SocketAddress remote) {
    if (remote instanceof InetSocketAddress inet && inet.getAddress() != null) {
      return IpText.format(inet.getAddress());
    }
    return remote == null ? "unknown" : "unix";
  }

  private static String uri(Request request) {
    String query = request.query();
    return query == null ? request.path() : request.path().concat("?").concat(query);
  }

  /** Appends text with everything but printable ASCII escaped, so that nobody writes lines or terminal codes into the log. */
  static void quote(String text, StringBuilder line) {
    quote(text, '!', line);
  }

  /** Appends text of several words, else as {@link #quote}. */
  private static void quoteText(String text, StringBuilder line) {
    quote(text, ' ', line);
  }

  private static void quote(String text, char least, StringBuilder line) {
    int end = Math.min(text.length(), MAX_QUOTED);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= least && c < 0x7f && c != '\\') {
        line.append(c);
      } else {
        line.append("\\x").append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
      }
    }
    if (end < text.length()) {
      line.append("...");
    }
  }

  private static final class Access {
    static final Logger LOGGER = System.getLogger("squall.access");
  }

  private static final class Application {
    static final Logger LOGGER = System.getLogger("squall.application");
  }

  private static final class General {
    static final Logger LOGGER = System.getLogger("squall.general");
  }
}
