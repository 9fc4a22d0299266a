package dev.squall.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

  @Test
  void addsUserAndSystemTimeThoughTheNameHasBlanksAndBrackets() {
    String stat = "42 (a) (b c) S 1 42 42 0 -1 4194304 100 0 0 0 150 25 0 0 20 0 12 0 100 1000 200";
    assertThat(ProcessStat.cpuMicros(stat)).isEqualTo(1_750_000);
  }

  @Test
  void readsResidentMemory() {
    assertThat(ProcessStat.residentKib("Name:\tjava\nVmHWM:\t  90000 kB\nVmRSS:\t   43210 kB\n")).isEqualTo(43_210);
  }

  @Test
  void addsUpTheGenerationsOfTheHeap() throws IOException {
    String info =
        """
        18157:
        DefNew     total 39424K, used 10K [0x00000000e0000000, 0x00000000e2ac0000, 0x00000000eaaa0000)
         eden space 35072K,   0% used [0x00000000e0000000, 0x00000000e0000000, 0x00000000e2240000)
        Tenured    total 87424K, used 1488K [0x00000000eaaa0000, 0x00000000f0000000, 0x0000000100000000)
        """;
    assertThat(HeapInfo.usedBytes(info)).isEqualTo(1498 * 1024);
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> HeapInfo.usedBytes("garbage-first heap"));
  }

  @Test
  void readsWhatTheLoadGeneratorPrints() throws IOException {
    Load load = LoadGenerator.parse("Running 1s test\nRESULT 200000 2000000 1250 3\n", 1_500_000);
    assertThat(load.cpuPerRequest()).isEqualTo(7.5);
    assertThat(load.requestsPerSecond()).isEqualTo(100_000);
    assertThat(load.cpuPercent()).isEqualTo(75);
    assertThat(load.p99Micros()).isEqualTo(1250);
    assertThat(load.errors()).isEqualTo(3);
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> LoadGenerator.parse("RESULT 0 1 0 64\n", 0));
  }

  @Test
  void takesTheMiddle() {
    assertThat(Median.of(List.of(3.0, 1.0, 2.0))).hasValue(2);
    assertThat(Median.of(List.of(4.0, 1.0, 2.0, 3.0))).hasValue(2.5);
    assertThat(Median.of(List.of())).isEmpty();
  }
}
