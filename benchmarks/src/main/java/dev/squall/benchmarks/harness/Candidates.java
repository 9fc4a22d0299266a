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
  private static final String SLF4J = "/org/slf4j/";
  private static final String NETTY = "/io/netty/";
  private static final String JETTY = "/org/eclipse/jetty/";
  private static final String ROBAHO = "/io/github/robaho/";
  private static final String INJECT = "/jakarta/inject/";
  private static final String JEX = "/io/avaje/avaje-jex";

  /** The JDK's server as its users run it: without delays of small packets, and keeping more than 200 idle connections. */
  private static final String[] JDK_SERVER = {
    "-Dsun.net.httpserver.nodelay=true", "-Dsun.net.httpserver.maxIdleConnections=20000"
  };

  /** Jars and, where they are not packed, directories of classes. */
  private static final String[] SQUALL = {
    "/squall-runtime-", "/squall-annotations-", "runtime/target/classes", "annotations/target/classes"
  };

  /** Loops have the threads that they have by default if all handlers run on them. */
  private static final Candidate SQUALL_LOOP =
      Candidate.of("squall", "dev.squall.benchmarks.application.Bench", SQUALL)
          .withArguments("1", "platform")
          .withAllScenarios()
          .withFortunes();

  /** The threads of the loops are those that they have by default if some handlers run on virtual threads. */
  private static final Candidate SQUALL_VIRTUAL =
      SQUALL_LOOP.named("squall-virtual").withPrefix("/virtual").withArguments("1", "automatic");

  /** Servers whose libraries are always on the class path, then those of the Maven profile {@code peers}. */
  private static final List<Candidate> KNOWN =
      List.of(
          Candidate.of(CEILING, "dev.squall.benchmarks.ceiling.CeilingServer")
              .withScenarios(EnumSet.of(Scenario.PLAINTEXT, Scenario.PIPELINED)),
          SQUALL_LOOP,
          SQUALL_VIRTUAL,
          Candidate.of(REFERENCE, PEERS + "NettyPeer", NETTY, JACKSON).withAllScenarios(),
          Candidate.of("activej", PEERS + "ActivejPeer", "/io/activej/", SLF4J, JACKSON),
          Candidate.of("vertx-core", PEERS + "VertxPeer", "/io/vertx/vertx-core", NETTY, JACKSON),
          Candidate.of(
              "undertow",
              PEERS + "UndertowPeer",
              "/io/undertow/",
              "/org/jboss/",
              "/org/wildfly/",
              "/io/smallrye/",
              JACKSON),
          Candidate.of("helidon", PEERS + "HelidonPeer", "/io/helidon/", JACKSON).withAllScenarios(),
          Candidate.of("robaho", PEERS + "SunHttpPeer", ROBAHO, JACKSON).withArguments("virtual").withAllScenarios(),
          Candidate.of("jetty", PEERS + "JettyPeer", JETTY, SLF4J, JACKSON),
          Candidate.of("jetty-virtual", PEERS + "JettyPeer", JETTY, SLF4J, JACKSON).withArguments("virtual"),
          Candidate.of("jdk-httpserver", PEERS + "SunHttpPeer", JACKSON)
              .withJvmOptions(JDK_SERVER)
              .withAllScenarios(),
          Candidate.of("netty-epoll", PEERS + "NettyEpollPeer", NETTY, JACKSON).withAllScenarios(),
          Candidate.of("vertx-web", PEERS + "VertxWebPeer", "/io/vertx/", NETTY, JACKSON),
          Candidate.of("jooby-netty", PEERS + "JoobyPeer", "/io/jooby/", INJECT, "/com/typesafe/", NETTY, SLF4J, JACKSON),
          Candidate.of(
              "micronaut", PEERS + "MicronautPeer", "/io/micronaut/", "/jakarta/", "/org/reactivestreams/",
              "/io/projectreactor/", NETTY, SLF4J, JACKSON),
          Candidate.of("javalin-virtual", PEERS + "JavalinPeer", "/io/javalin/", "/kotlin", JETTY, "/jakarta/", SLF4J, JACKSON),
          Candidate.of("avaje-nima", PEERS + "NimaPeer", "/io/avaje/", INJECT, "/io/helidon/", JACKSON),
          Candidate.of("avaje-jex", PEERS + "JexPeer", JEX, JACKSON).withJvmOptions(JDK_SERVER),
          Candidate.of("helidon-jte", PEERS + "HelidonJtePeer", "/io/helidon/", "/gg/jte/", JACKSON).withFortunes(),
          Candidate.of("undertow-rocker", PEERS + "UndertowRockerPeer", "/io/undertow/", "/org/jboss/", "/org/wildfly/",
              "/io/smallrye/", "/com/fizzed/", SLF4J, JACKSON).withFortunes(),
          Candidate.of("avaje-jex-robaho", PEERS + "JexPeer", JEX, ROBAHO, JACKSON));

  private static final List<Candidate> ALL =
      KNOWN.stream().filter(candidate -> isCompiled(candidate.mainClass())).toList();

  private Candidates() {}

  /** Whether the build included a program: some need the Maven profile {@code peers}. */
  private static boolean isCompiled(String mainClass) {
    return Candidates.class.getResource('/' + mainClass.replace('.', '/') + ".class") != null;
  }

  /** All that this build can start. */
  static List<Candidate> all() {
    return ALL;
  }
}
