package dev.squall.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimerWheelTest {
  private static final long TICK = 1L << 27;
  private static final long SECOND = 1_000_000_000;

  private final TimerWheel wheel = new TimerWheel(-5);
  private long now = -5;

  @Test
  void firesWithinTwoTicksOfTheDeadlineAndNotBefore() {
    Random random = new Random(3);
    List<Probe> probes = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Probe probe = new Probe();
      wheel.schedule(probe, now + random.nextLong(200 * SECOND));
      probes.add(probe);
      step(random.nextLong(TICK));
    }
    while (now < 500 * SECOND) {
      step(TICK / 3);
    }
    for (Probe probe : probes) {
      assertThat(probe.firedAt).isBetween(probe.deadline, probe.deadline + 2 * TICK);
    }
    assertThat(wheel.nanosUntilNext(now)).isEqualTo(-1);
  }

  @Test
  void honoursDeadlinesThatWerePutOff() {
    Probe probe = new Probe();
    wheel.schedule(probe, now + SECOND);
    step(SECOND / 2);
    wheel.schedule(probe, now + 2 * SECOND);
    step(SECOND + TICK);
    assertThat(probe.firedAt).isZero();
    step(SECOND + TICK);
    assertThat(probe.firedAt).isEqualTo(now);
  }

  @Test
  void honoursDeadlinesThatWerePutForward() {
    Probe probe = new Probe();
    wheel.schedule(probe, now + 100 * SECOND);
    wheel.schedule(probe, now + SECOND);
    step(SECOND + 2 * TICK);
    assertThat(probe.firedAt).isEqualTo(now);
  }

  @Test
  void forgetsWhatWasCancelled() {
    Probe one = new Probe();
    Probe two = new Probe();
    Probe three = new Probe();
    for (Probe probe : List.of(one, two, three)) {
      wheel.schedule(probe, now + SECOND);
    }
    wheel.cancel(two);
    wheel.cancel(two);
    step(5 * SECOND);
    assertThat(one.firedAt).isEqualTo(now);
    assertThat(two.firedAt).isZero();
    assertThat(three.firedAt).isEqualTo(now);
  }

  @Test
  void firesAfterALongSleep() {
    Probe probe = new Probe();
    wheel.schedule(probe, now + SECOND);
    step(10_000 * SECOND);
    assertThat(probe.firedAt).isEqualTo(now);
  }

  @Test
  void copesWithWhatCancelsItsNeighbour() {
    Probe last = new Probe();
    Probe neighbour = new Probe();
    Timer killer =
        new Timer() {
          @Override
          protected void timeOut(long at) {
            wheel.cancel(neighbour);
          }
        };
    wheel.schedule(last, now + SECOND);
    wheel.schedule(neighbour, now + SECOND);
    wheel.schedule(killer, now + SECOND);
    step(2 * SECOND);
    assertThat(neighbour.firedAt).isZero();
    assertThat(last.firedAt).isEqualTo(now);
  }

  @Test
  void saysHowLongToSleep() {
    assertThat(wheel.nanosUntilNext(now)).isEqualTo(-1);
    Probe probe = new Probe();
    wheel.schedule(probe, now + 10 * SECOND);
    assertThat(wheel.nanosUntilNext(now)).isBetween(10 * SECOND, 10 * SECOND + 2 * TICK);
    step(4 * SECOND);
    assertThat(wheel.nanosUntilNext(now)).isBetween(6 * SECOND, 6 * SECOND + 2 * TICK);
  }

  private void step(long nanos) {
    now += nanos;
    wheel.advance(now);
  }

  private static final class Probe extends Timer {
    private long firedAt;

    @Override
    protected void timeOut(long at) {
      assertThat(firedAt).as("fires once").isZero();
      firedAt = at;
    }
  }
}
