package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/supported-http.md claims: every rule has a state, every state its test or its reason, and the tests exist. */
final class SupportedHttpTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| (\\d[\\d., ]*) \\| ([^|]+) \\| ([^|]+) \\| ([^|]*)\\|$", Pattern.MULTILINE);

  @Test
  void everyRuleHasAStateAndATestOrAReason() throws IOException {
    List<String> states = new ArrayList<>();
    Matcher row = ROW.matcher(document());
    while (row.find()) {
      states.add(row.group(3));
      assertThat(row.group(3)).as(row.group()).isIn("yes", "partly", "no");
      assertThat(row.group(4).strip()).as(row.group()).isNotEmpty();
    }
    long lines = document().lines().filter(line -> line.matches("\\| \\d.*")).count();
    assertThat(states).hasSize((int) lines).hasSizeGreaterThan(80);
  }

  @Test
  void namedTestsExist() throws IOException {
    NamedTests.assertExist(document());
  }

  private static String document() throws IOException {
    return Files.readString(NamedTests.root().resolve("docs/supported-http.md"));
  }
}
