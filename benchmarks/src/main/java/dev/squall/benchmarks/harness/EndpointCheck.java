package dev.squall.benchmarks.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Checks that a server does the work before its speed is believed. */
final class EndpointCheck {

  private static final int READ_TIMEOUT_MILLIS = 10_000;
  private static final int NOT_FOUND = 404;
  private static final int LONGEST_QUOTE = 60;

  private EndpointCheck() {}

  /** What is wrong with the answers to a scenario, a sentence each; empty if nothing is. */
  static List<String> problems(ServerProcess server, Scenario scenario) throws IOException {
    List<String> problems = new ArrayList<>();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(READ_TIMEOUT_MILLIS);
      HttpProbe probe = new HttpProbe(socket);
      if (scenario.uploadBytes() > 0) {
        probe.post(server.target(scenario.path()), scenario.uploadBytes());
      } else {
        probe.send(server.target(scenario.path()), scenario.depth());
      }
      for (int i = 0; i < scenario.depth(); i++) {
        check(probe.read(), scenario, problems);
      }
    }
    if (scenario == Scenario.USERS) {
      checkTyped(server, problems);
    }
    return problems;
  }

  static void check(HttpProbe.Reply reply, Scenario scenario, List<String> problems) {
    if (reply.status() != 200) {
      problems.add("status " + reply.status());
    }
    if (!scenario.isBody(reply.body())) {
      problems.add("body " + reply.body().lines().findFirst().map(EndpointCheck::shortened).orElse("is empty"));
    }
    String type = reply.headers().getOrDefault("content-type", "");
    if (!type.split(";", -1)[0].strip().equals(scenario.mediaType())) {
      problems.add("Content-Type " + type);
    }
    if (!reply.headers().containsKey("server")) {
      problems.add("no Server");
    }
    String date = reply.headers().getOrDefault("date", "");
    try {
      DateTimeFormatter.RFC_1123_DATE_TIME.parse(date);
    } catch (DateTimeException e) {
      problems.add("Date " + date);
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + " ... of " + text.length();
  }

  /** The variable is a whole number: anything else is not there. */
  private static void checkTyped(ServerProcess server, List<String> problems) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(READ_TIMEOUT_MILLIS);
      HttpProbe probe = new HttpProbe(socket);
      probe.send(server.target("/users/abc"), 1);
      int status = probe.readStatus();
      if (status != NOT_FOUND) {
        problems.add("/users/abc has status " + status);
      }
    }
  }
}
