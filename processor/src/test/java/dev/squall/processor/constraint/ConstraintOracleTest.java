package dev.squall.processor.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.dispatch.DispatchTable;
import dev.squall.processor.cases.Compilation;
import dev.squall.processor.cases.Compiler;
import dev.squall.server.Server;
import dev.squall.server.ServerOptions;
import dev.squall.validation.ValidationClock;
import jakarta.validation.Path.Node;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Generated checks say the same as Hibernate Validator: forms are sent to a server, and the records that they stand for are given to the
 * validator. Values are of those on which both are to agree; {@code docs/validation.md} lists the others.
 */
@Isolated("there is one clock for the program")
final class ConstraintOracleTest {
  private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-15T10:30:00Z"), ZoneId.of("UTC"));
  private static final int ROUNDS = 400;
  private static final Pattern ERROR = Pattern.compile("\"name\":\"([^\"]*)\",\"detail\":\"(?:[^\"\\\\]|\\\\.)*\",\"code\":\"([^\"]*)\"");
  private static final List<String> TEXTS =
      List.of("", " ", "a", "ab", "abc", "abcx", "abcd", "abcde", "  x ", "12", "1", "A\nÉé", "aré", "AxÉ", "x@y", "x@y.z", "x@", "@y", "x..y@z", "x@-y", "a b@c");
  private static final List<String> NUMBERS =
      List.of("0", "-1.5", "-1.51", "9.99", "10", "10.0", "99.9", "99.95", "100", "-99.9", "1e1", "0.10", "7", "-3", "-3.5", "7.5");

  private final long seed = Long.getLong("oracle.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @TempDir Path output;

  @Test
  void saysTheSameAsHibernateValidator() throws Exception {
    Compilation.Result result = Compilation.to(Compiler.JAVAC, output).compileAll(Path.of("src/test/resources/oracle"));
    assertThat(result.errors()).isEmpty();
    Clock before = ValidationClock.get();
    ValidationClock.set(NOW);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {output.toUri().toURL()}, getClass().getClassLoader());
        ValidatorFactory factory =
            Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> NOW)
                .buildValidatorFactory()) {
      DispatchTable table = (DispatchTable) loader.loadClass("shop.ShopApplication").getMethod("create").invoke(null);
      Server server = Server.start(table, ServerOptions.builder().port(0).build());
      try {
        compare(loader.loadClass("shop.Sample"), factory.getValidator(), server.port());
      } finally {
        server.stop();
      }
    } finally {
      ValidationClock.set(before);
    }
  }

  private void compare(Class<?> type, Validator validator, int port) throws Exception {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] parameters = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      parameters[i] = components[i].getType();
    }
    int found = 0;
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int round = 0; round < ROUNDS; round++) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
          values[i] = value(components[i]);
        }
        Object sample = type.getDeclaredConstructor(parameters).newInstance(values);
        Set<String> expected = expected(validator, sample);
        Set<String> told = told(client, port, form(components, values));
        // No more than twenty are told.
        if (expected.size() <= 20) {
          assertThat(told).as("seed %d: %s", seed, sample).isEqualTo(expected);
        } else {
          assertThat(expected).as("seed %d: %s", seed, sample).containsAll(told);
        }
        found += expected.size();
      }
    }
    assertThat(found).isGreaterThan(ROUNDS);
  }

  private static Set<String> expected(Validator validator, Object sample) {
    Set<String> expected = new TreeSet<>();
    validator.validate(sample).forEach(violation -> {
      StringBuilder path = new StringBuilder();
      for (Node node : violation.getPropertyPath()) {
        if (node.getIndex() != null) {
          path.append('[').append(node.getIndex()).append(']');
        } else if (path.isEmpty()) {
          path.append(node.getName());
        }
      }
      String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
      expected.add(path + " " + LimitRule.code(constraint));
    });
    return expected;
  }

  private static Set<String> told(HttpClient client, int port, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/samples"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    Set<String> told = new TreeSet<>();
    Matcher errors = ERROR.matcher(response.body());
    while (errors.find()) {
      told.add(errors.group(1) + " " + errors.group(2));
    }
    assertThat(response.statusCode()).as(response.body()).isEqualTo(told.isEmpty() ? 200 : 400);
    return told;
  }

  private static String form(RecordComponent[] components, Object[] values) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      for (Object value : values[i] instanceof List<?> list ? list : List.of(values[i])) {
        fields.add(components[i].getName() + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
      }
    }
    return String.join("&", fields);
  }

  private Object value(RecordComponent component) {
    String name = component.getName();
    // What is right most of the time, so that there are answers with few failures.
    boolean right = random.nextInt(4) > 0;
    Duration distance = right ? Duration.ZERO : Duration.ofDays(random.nextInt(2) * 800 - random.nextInt(1, 400));
    Instant time = NOW.instant().plus(distance);
    return switch (component.getType().getSimpleName()) {
      case "String" -> name.equals("number") || name.equals("digits") ? any(NUMBERS) : text(name, right);
      case "boolean" -> right;
      case "byte" -> (byte) (random.nextInt(14) - 6);
      case "int" -> right ? random.nextInt(10) : random.nextInt(300) - 150;
      case "long" -> right ? 9_000_000_000L : random.nextLong(20_000_000_000L) - 10_000_000_000L;
      case "double" -> Double.valueOf(any(NUMBERS));
      case "BigInteger" -> BigInteger.valueOf(random.nextInt(14) - 6);
      case "BigDecimal" -> new BigDecimal(any(NUMBERS));
      case "Instant" -> time;
      // The same moment in another zone is no present for the other one.
      case "OffsetDateTime" -> OffsetDateTime.ofInstant(time, right ? ZoneOffset.UTC : ZoneOffset.ofHours(2));
      case "ZonedDateTime" -> ZonedDateTime.ofInstant(time, ZoneId.of(right ? "UTC" : "Europe/Berlin"));
      case "LocalDateTime" -> LocalDateTime.ofInstant(time, ZoneOffset.UTC);
      case "LocalDate" -> LocalDate.ofInstant(time, ZoneOffset.UTC);
      case "Year" -> Year.of(2026 + random.nextInt(3) - 1);
      case "YearMonth" -> YearMonth.from(LocalDate.ofInstant(time, ZoneOffset.UTC));
      case "MonthDay" -> MonthDay.from(LocalDate.ofInstant(time, ZoneOffset.UTC));
      case "LocalTime" -> LocalTime.of(random.nextInt(24), 30);
      case "List" -> name.equals("tags") ? tags() : counts();
      default -> throw new IllegalArgumentException(component.toString());
    };
  }

  /** The empty text is an address for Hibernate Validator only. */
  private String text(String name, boolean right) {
    String text = right ? "abc" : any(TEXTS);
    return name.equals("email") && text.isEmpty() ? "x@y" : text;
  }

  private List<String> tags() {
    return random.ints(random.nextInt(5), 0, 3).mapToObj(each -> List.of("x", "xy", "xyz").get(each)).toList();
  }

  private List<Integer> counts() {
    return random.ints(random.nextInt(4), -2, 5).boxed().toList();
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
