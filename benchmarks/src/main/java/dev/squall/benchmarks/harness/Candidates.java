package dev.squall.benchmarks.harness;

import java.util.EnumSet;
import java.util.List;

/** The servers that can be measured, in the order of the tables. */
final class Candidates {

  /** The name of the server that the others are compared with first. */
  static final String CEILING = "ceiling-nio";

  /** The name of the peer that the others are compared with. */
  static final String REFERENCE = "netty";

  private static final String PEERS = "dev.squall.benchmarks.peer.";
  private static final String JACKSON = "/com/fasterxml/jackson/";

  /** Jars and, where they are not packed, directories of classes. */
  private static final String[] SQUALL = {
    "/squall-runtime-", "/squall-annotations-", "runtime/target/classes", "annotations/target/classes"
  };

  private static final List<Candidate> ALL =
      List.of(
          Candidate.of(CEILING, "dev.squall.benchmarks.ceiling.CeilingServer")
              .withScenarios(EnumSet.of(Scenario.PLAINTEXT, Scenario.PIPELINED)),
          Candidate.of("squall", "dev.squall.benchmarks.application.Bench", SQUALL),
          Candidate.of("squall-virtual", "dev.squall.benchmarks.application.Bench", SQUALL).withPrefix("/virtual"),
          Candidate.of(REFERENCE, PEERS + "NettyPeer", "/io/netty/", JACKSON),
          Candidate.of("activej", PEERS + "ActivejPeer", "/io/activej/", "/org/slf4j/", JACKSON),
          Candidate.of("vertx-core", PEERS + "VertxPeer", "/io/vertx/", "/io/netty/", JACKSON),
          Candidate.of(
              "undertow",
              PEERS + "UndertowPeer",
              "/io/undertow/",
              "/org/jboss/",
              "/org/wildfly/",
              "/io/smallrye/",
              JACKSON),
          Candidate.of("helidon", PEERS + "HelidonPeer", "/io/helidon/", JACKSON),
          Candidate.of("robaho", PEERS + "SunHttpPeer", "/io/github/robaho/", JACKSON).withArguments("virtual"),
          Candidate.of("jetty", PEERS + "JettyPeer", "/org/eclipse/jetty/", "/org/slf4j/", JACKSON),
          Candidate.of("jdk-httpserver", PEERS + "SunHttpPeer", JACKSON)
              .withJvmOptions(
                  "-Dsun.net.httpserver.nodelay=true", "-Dsun.net.httpserver.maxIdleConnections=20000"));

  private Candidates() {}

  /** All of them. */
  static List<Candidate> all() {
    return ALL;
  }
}
