package dev.squall.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @Test
  void measuresEverythingUnlessTold() {
    Options options = Options.parse();
    assertThat(options.servers()).isEqualTo(Candidates.all());
    assertThat(options.scenarios()).containsExactlyInAnyOrder(Scenario.values());
    assertThat(options.cache()).isFalse();
    assertThat(options.report()).isNull();
  }

  @Test
  void readsNamesAndNumbers() {
    Options options =
        Options.parse("--servers", "netty,ceiling-nio", "--scenarios", "pipelined", "--rounds", "7", "--cache");
    assertThat(options.servers()).extracting(Candidate::name).containsExactly("netty", "ceiling-nio");
    assertThat(options.scenarios()).containsExactly(Scenario.PIPELINED);
    assertThat(options.rounds()).isEqualTo(7);
    assertThat(options.cache()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --servers tornado | there is no server tornado
          --scenarios chat  | there is no scenario chat
          --rounds 0        | --rounds is a number from 1 to 100, not 0
          --seconds soon    | --seconds is a number from 1 to 600, not soon
          --idle            | --idle needs a value
          --fast            | there is no option --fast
          """)
  void saysWhatDoesNotFit(String arguments, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse(arguments.split(" ")))
        .withMessage(message);
  }
}
