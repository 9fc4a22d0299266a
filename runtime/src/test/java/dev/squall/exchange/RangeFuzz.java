package dev.squall.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges: every byte that was asked for is sent once, and hardly any other; what is sent lies within the body. */
public final class RangeFuzz {
  private static final int LENGTH = 1000;
  private static final int MOST = 20;
  private static final int GAP = 80;
  private static final Pattern RANGE = Pattern.compile("[ \\t]*(?:([0-9]+)-([0-9]*)|-([0-9]+))[ \\t]*");

  private RangeFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    String text = "bytes=" + new String(input, StandardCharsets.ISO_8859_1);
    BitSet wanted = wanted(text.substring(6));
    List<ByteRange> parts = RangeField.read(text, LENGTH, MOST);
    assertThat(parts == null).as("passed over").isEqualTo(wanted == null);
    if (parts == null || wanted == null) {
      return;
    }
    BitSet sent = new BitSet();
    for (ByteRange part : parts) {
      assertThat(part.from()).isBetween(0L, LENGTH - 1L);
      assertThat(part.count()).isBetween(1L, LENGTH - part.from());
      assertThat(sent.get((int) part.from(), (int) part.to()).isEmpty()).as("no byte twice").isTrue();
      sent.set((int) part.from(), (int) part.to());
    }
    BitSet missing = (BitSet) wanted.clone();
    missing.andNot(sent);
    assertThat(missing.isEmpty()).as("every byte that was asked for").isTrue();
    assertThat(sent.cardinality() - wanted.cardinality()).isBetween(0, MOST * GAP);
  }

  /** The bytes that are asked for; null if the field is to be passed over. */
  private static BitSet wanted(String list) {
    BitSet wanted = new BitSet();
    int count = 0;
    for (String element : list.split(",", -1)) {
      if (element.replaceAll("[ \\t]", "").isEmpty()) {
        continue;
      }
      Matcher range = RANGE.matcher(element);
      if (++count > MOST || !range.matches()) {
        return null;
      }
      if (range.group(3) != null) {
        wanted.set(LENGTH - capped(range.group(3)), LENGTH);
      } else {
        boolean open = range.group(2).isEmpty();
        if (!open && position(range.group(2)).compareTo(position(range.group(1))) < 0) {
          return null;
        }
        int to = open ? LENGTH : Math.min(LENGTH, capped(range.group(2)) + 1);
        wanted.set(Math.min(capped(range.group(1)), to), to);
      }
    }
    return count == 0 ? null : wanted;
  }

  /** Positions that no body can have are all the same. */
  private static BigInteger position(String number) {
    return new BigInteger(number).min(BigInteger.valueOf(Long.MAX_VALUE));
  }

  private static int capped(String number) {
    return new BigInteger(number).min(BigInteger.valueOf(LENGTH)).intValue();
  }
}
