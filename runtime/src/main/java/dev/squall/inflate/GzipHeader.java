package dev.squall.inflate;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;

/** Reads and checks the header of a member of gzip (RFC 1952, section 2.3). */
final class GzipHeader {
  private static final int FIXED = 10;
  private static final int HAS_CRC = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xe0;
  private static final int[] START = {0x1f, 0x8b, 8};

  private enum Field {
    FIXED,
    EXTRA_LENGTH,
    EXTRA,
    NAME,
    COMMENT,
    CRC,
    DONE
  }

  private final CRC32 crc = new CRC32();
  private Field field = Field.FIXED;
  private int flags;
  private int count;
  private int number;

  boolean done() {
    return field == Field.DONE;
  }

  /** Makes ready for the next member. */
  void reset() {
    crc.reset();
    field = Field.FIXED;
    count = 0;
    number = 0;
  }

  /** Takes the next byte. @throws DataFormatException if there is no such header */
  void take(int b) throws DataFormatException {
    int wanted = (int) crc.getValue() & 0xffff;
    crc.update(b);
    switch (field) {
      case FIXED -> fixed(b);
      case EXTRA_LENGTH -> {
        number |= b << (8 * count++);
        if (count == 2) {
          count = number;
          field = number > 0 ? Field.EXTRA : behind(HAS_EXTRA);
        }
      }
      case EXTRA -> field = --count > 0 ? Field.EXTRA : behind(HAS_EXTRA);
      case NAME -> field = b != 0 ? Field.NAME : behind(HAS_NAME);
      case COMMENT -> field = b != 0 ? Field.COMMENT : behind(HAS_COMMENT);
      default -> checksum(b, wanted);
    }
  }

  private void fixed(int b) throws DataFormatException {
    if (count < START.length && b != START[count]) {
      throw new DataFormatException(count < 2 ? "is not gzip" : "is gzip of an unknown method");
    }
    if (count == START.length) {
      flags = b;
      if ((flags & RESERVED) != 0) {
        throw new DataFormatException("is gzip with unknown flags");
      }
    }
    if (++count == FIXED) {
      field = behind(0);
    }
  }

  /** The field that comes behind one, given by its flag. */
  private Field behind(int flag) {
    count = 0;
    number = 0;
    if (flag < HAS_EXTRA && (flags & HAS_EXTRA) != 0) {
      return Field.EXTRA_LENGTH;
    }
    if (flag < HAS_NAME && (flags & HAS_NAME) != 0) {
      return Field.NAME;
    }
    if (flag < HAS_COMMENT && (flags & HAS_COMMENT) != 0) {
      return Field.COMMENT;
    }
    return (flags & HAS_CRC) != 0 ? Field.CRC : Field.DONE;
  }

  private void checksum(int b, int before) throws DataFormatException {
    if (count == 0) {
      // The checksum is over what stands before it.
      number = before;
    }
    if (b != ((number >> (8 * count++)) & 0xff)) {
      throw new DataFormatException("is gzip whose header has a wrong checksum");
    }
    if (count == 2) {
      field = Field.DONE;
    }
  }
}
