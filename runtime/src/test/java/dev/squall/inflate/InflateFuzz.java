package dev.squall.inflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;

/**
 * Compressed bodies, gzip behind an even first byte, else deflate: cut anywhere they have the same content, or the same fault;
 * and the content is what the JDK makes of gzip.
 */
public final class InflateFuzz {
  private static final int MOST = 10_000;
  private static final int SHORT = 64;

  private InflateFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    if (input.length == 0) {
      return;
    }
    Coding coding = input[0] % 2 == 0 ? Coding.GZIP : Coding.DEFLATE;
    byte[] coded = Arrays.copyOfRange(input, 1, input.length);
    String exact = outcome(coding, coded, 1, 1);
    String whole = outcome(coding, coded, Math.max(1, coded.length), MOST);
    compare(whole, exact, "whole");
    compare(outcome(coding, coded, 1, 7), exact, "byte by byte");
    if (coding == Coding.GZIP && coded.length > 0 && !whole.equals("malformed") && !whole.equals("too long")) {
      assertThat(jdk(coded)).isEqualTo(whole);
    }
    for (int slice = 2; slice <= Math.min(SHORT, coded.length); slice += 3) {
      compare(outcome(coding, coded, slice, MOST), exact, "slices");
    }
  }

  /**
   * Read with room for one byte only, every byte comes out before a fault behind it. With more room, a fault behind the most that is
   * wanted may be found before these bytes were handed over: then both verdicts are right.
   */
  private static void compare(String outcome, String exact, String how) {
    boolean fault = exact.equals("too long") && outcome.equals("malformed");
    if (!fault && !outcome.equals(exact)) {
      assertThat(outcome).as(how).isEqualTo(exact);
    }
  }

  private static String jdk(byte[] coded) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(coded))) {
      return new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError("the JDK refuses it", e);
    }
  }

  private static String outcome(Coding coding, byte[] coded, int slice, int room) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    byte[] target = new byte[room];
    try (BodyInflater inflater = new BodyInflater(coding)) {
      for (int from = 0; from < coded.length; from += slice) {
        byte[] piece = Arrays.copyOfRange(coded, from, Math.min(coded.length, from + slice));
        inflater.feed(piece, 0, piece.length);
        for (int count = inflater.read(target, 0, room); count > 0; count = inflater.read(target, 0, room)) {
          plain.write(target, 0, count);
          if (plain.size() >= MOST) {
            return "too long";
          }
        }
        // What is kept must not depend on the caller's array.
        Arrays.fill(piece, (byte) '!');
      }
      inflater.end();
      return plain.toString(StandardCharsets.ISO_8859_1);
    } catch (DataFormatException e) {
      return "malformed";
    }
  }
}
