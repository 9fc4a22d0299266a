package dev.squall.inflate;

import static dev.squall.inflate.CodedBytes.deflate;
import static dev.squall.inflate.CodedBytes.gzip;
import static dev.squall.inflate.CodedBytes.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

final class BodyInflaterTest {
  private static final String TEXT = "the quick brown fox, the lazy dog and the quick brown fox again";

  @Test
  void namesCodings() {
    assertThat(Coding.of("GZip")).isEqualTo(Coding.GZIP);
    assertThat(Coding.of("x-gzip")).isEqualTo(Coding.GZIP);
    assertThat(Coding.of("Deflate")).isEqualTo(Coding.DEFLATE);
    assertThat(Coding.of("br")).isNull();
  }

  @Test
  void inflatesWhereverTheBytesAreSplit() throws DataFormatException {
    byte[] two = joined(gzip(TEXT), CodedBytes.gzipWithLongHeader(TEXT));
    for (int slice = 1; slice <= two.length; slice++) {
      assertThat(inflate(Coding.GZIP, two, slice, 7)).as("slices of %d", slice).isEqualTo(TEXT + TEXT);
      assertThat(inflate(Coding.DEFLATE, deflate(TEXT, false), slice, 1)).isEqualTo(TEXT);
      assertThat(inflate(Coding.DEFLATE, deflate(TEXT, true), slice, 100)).isEqualTo(TEXT);
      assertThat(inflate(Coding.DEFLATE, deflate("", true), slice, 100)).isEmpty();
    }
  }

  @Test
  void refusesBytesThatAreCutOffAnywhere() {
    for (byte[] whole : new byte[][] {gzip(TEXT), CodedBytes.gzipWithLongHeader(TEXT)}) {
      for (int length = 1; length < whole.length; length++) {
        byte[] cut = Arrays.copyOf(whole, length);
        assertThatThrownBy(() -> inflate(Coding.GZIP, cut, 5, 100))
            .hasMessage("ends before its compressed data does");
      }
    }
    byte[] zlib = deflate(TEXT, false);
    assertThatThrownBy(() -> inflate(Coding.DEFLATE, Arrays.copyOf(zlib, zlib.length - 1), 5, 100))
        .hasMessage("ends before its compressed data does");
  }

  @Test
  void takesNoBytesAtAllForNone() throws DataFormatException {
    assertThat(inflate(Coding.GZIP, new byte[0], 1, 1)).isEmpty();
    assertThat(inflate(Coding.DEFLATE, new byte[0], 1, 1)).isEmpty();
  }

  @Test
  void refusesWhatFollowsTheCompressedData() {
    byte[] garbage = {'x'};
    assertThatThrownBy(() -> inflate(Coding.GZIP, joined(gzip(TEXT), garbage), 100, 100)).hasMessage("is not gzip");
    assertThatThrownBy(() -> inflate(Coding.DEFLATE, joined(deflate(TEXT, false), garbage), 100, 100))
        .hasMessage("has bytes behind its compressed data");
    assertThatThrownBy(() -> inflate(Coding.DEFLATE, joined(deflate(TEXT, true), garbage), 1, 100))
        .hasMessage("has bytes behind its compressed data");
  }

  @Test
  void refusesAnyByteOfAHeaderOrTrailerThatIsWrong() {
    byte[] whole = CodedBytes.gzipWithLongHeader("");
    int trailer = whole.length - 8;
    for (int at = 0; at < whole.length; at++) {
      boolean body = at >= trailer - 2 && at < trailer;
      if (body) {
        continue;
      }
      byte[] wrong = whole.clone();
      wrong[at] ^= 0x40;
      assertThatThrownBy(() -> inflate(Coding.GZIP, wrong, 100, 100))
          .as("byte %d", at)
          .isInstanceOf(DataFormatException.class);
    }
  }

  @Test
  void refusesWhatIsNotCompressed() {
    byte[] plain = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> inflate(Coding.GZIP, plain, 100, 100)).hasMessage("is not gzip");
    assertThatThrownBy(() -> inflate(Coding.DEFLATE, plain, 100, 100))
        .hasMessageStartingWith("is not what its Content-Encoding says: ");
  }

  @Test
  void refusesZlibThatNeedsADictionary() {
    Deflater deflater = new Deflater();
    deflater.setDictionary("quick brown".getBytes(StandardCharsets.UTF_8));
    deflater.setInput(TEXT.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    byte[] coded = new byte[200];
    int length = deflater.deflate(coded);
    deflater.end();
    assertThatThrownBy(() -> inflate(Coding.DEFLATE, Arrays.copyOf(coded, length), 100, 100))
        .hasMessage("needs a dictionary to be decompressed");
  }

  @Test
  void cannotBeUsedOnceItIsClosed() {
    BodyInflater inflater = new BodyInflater(Coding.GZIP);
    inflater.close();
    inflater.close();
    assertThatThrownBy(() -> inflater.read(new byte[1], 0, 1)).isInstanceOf(IllegalStateException.class);
  }

  /** Feeds slices of a length, and reads with room for so many bytes at a time. */
  private static String inflate(Coding coding, byte[] coded, int slice, int room) throws DataFormatException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    byte[] target = new byte[room];
    try (BodyInflater inflater = new BodyInflater(coding)) {
      for (int from = 0; from < coded.length; from += slice) {
        inflater.feed(coded, from, Math.min(coded.length, from + slice));
        for (int count = inflater.read(target, 0, room); count > 0; count = inflater.read(target, 0, room)) {
          plain.write(target, 0, count);
        }
      }
      inflater.end();
    }
    return plain.toString(StandardCharsets.UTF_8);
  }
}
