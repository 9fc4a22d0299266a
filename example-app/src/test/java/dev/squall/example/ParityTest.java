package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What docs/parity.md claims: no row is lost, the totals are right, and the tests that it names exist. */
final class ParityTest {
  private static final List<String> STATES = List.of("done", "partly", "JDK", "not yet");
  private static final int ROWS = 230;
  private static final Pattern ROW =
      Pattern.compile("^\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]*)\\|$", Pattern.MULTILINE);
  private static final Pattern TOTAL =
      Pattern.compile("^\\| (done|partly|JDK|not yet) \\| (\\d+) \\|", Pattern.MULTILINE);
  private static final Pattern CASE = Pattern.compile("`cases/([\\w-]+)`");

  private record Row(int number, String state, String text) {}

  @Test
  void everyRowIsThereOnceAndInOrder() throws IOException {
    List<Integer> all = IntStream.rangeClosed(1, ROWS).boxed().toList();
    assertThat(rows()).extracting(Row::number).containsExactlyElementsOf(all);
  }

  @Test
  void theTotalsAgreeWithTheRows() throws IOException {
    assertThat(rows()).extracting(Row::state).allMatch(STATES::contains);
    Map<String, Long> counted =
        rows().stream().collect(Collectors.groupingBy(Row::state, TreeMap::new, Collectors.counting()));
    Map<String, Long> claimed = new TreeMap<>();
    Matcher total = TOTAL.matcher(document());
    while (total.find()) {
      claimed.put(total.group(1), Long.valueOf(total.group(2)));
    }
    assertThat(claimed).isEqualTo(counted);
  }

  @Test
  void rowsThatAreDoneNameATest() throws IOException {
    assertThat(rows())
        .filteredOn(row -> row.state().equals("done"))
        .allSatisfy(row -> assertThat(row.text()).as("row %d", row.number()).containsPattern(NamedTests.PATTERN));
  }

  @Test
  void rowsThatAreHalfDoneSayWhatIsMissing() throws IOException {
    assertThat(rows())
        .filteredOn(row -> row.state().equals("partly"))
        .allSatisfy(row -> assertThat(row.text()).as("row %d", row.number()).contains("Missing: "));
  }

  @Test
  void namedTestsAndCasesExist() throws IOException {
    NamedTests.assertExist(document());
    Matcher folder = CASE.matcher(document());
    while (folder.find()) {
      assertThat(NamedTests.root().resolve("processor/src/test/resources/cases").resolve(folder.group(1))).isDirectory();
    }
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    Matcher row = ROW.matcher(document());
    while (row.find()) {
      rows.add(new Row(Integer.parseInt(row.group(1)), row.group(3), row.group(4)));
    }
    return rows;
  }

  private static String document() throws IOException {
    return Files.readString(NamedTests.root().resolve("docs/parity.md"));
  }
}
