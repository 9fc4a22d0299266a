package dev.squall.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Times in header fields (RFC 9110, section 5.6.7): written as an IMF-fixdate, without loading a formatter; read in that format and
 * the two obsolete ones. Fractions of seconds are not part of them.
 */
public final class HttpDate {
  /** How many characters a written time has. */
  public static final int LENGTH = 29;

  static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String DAYS = "ThuFriSatSunMonTueWed";
  private static final long END = 253_402_300_800L;
  private static final int SECONDS_PER_DAY = 86_400;

  private HttpDate() {}

  /**
   * A time such as {@code Sun, 06 Nov 1994 08:49:37 GMT}.
   *
   * @throws IllegalArgumentException if the time is before 1970 or after 9999
   */
  public static String format(Instant time) {
    if (!canFormat(time)) {
      throw new IllegalArgumentException("a time in a header field is from 1970 to 9999, not " + time);
    }
    byte[] text = new byte[LENGTH];
    write(time.getEpochSecond(), text, 0);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /** Whether a time is one that {@link #format} takes. */
  public static boolean canFormat(Instant time) {
    return time.getEpochSecond() >= 0 && time.getEpochSecond() < END;
  }

  /**
   * Reads a time in any of the three formats. A year of two digits that would be more than 50 years ahead is one of the past.
   *
   * @return null if the text is none
   */
  public static @Nullable Instant parse(String text) {
    return new HttpDateReader(text).read(System.currentTimeMillis());
  }

  /** Writes 29 characters such as {@code Sun, 06 Nov 1994 08:49:37 GMT}; for times from 1970 to 9999. */
  public static void write(long epochSecond, byte[] target, int from) {
    int day = (int) (epochSecond / SECONDS_PER_DAY);
    int second = (int) (epochSecond % SECONDS_PER_DAY);
    name(DAYS, day % 7, target, from);
    target[from + 3] = ',';
    date(day, target, from + 4);
    target[from + 16] = ' ';
    twoDigits(second / 3600, target, from + 17);
    target[from + 19] = ':';
    twoDigits(second / 60 % 60, target, from + 20);
    target[from + 22] = ':';
    twoDigits(second % 60, target, from + 23);
    target[from + 25] = ' ';
    target[from + 26] = 'G';
    target[from + 27] = 'M';
    target[from + 28] = 'T';
  }

  /** Writes {@code " 06 Nov 1994"}: years start in March here, so that the leap day is their last (days_from_civil, inverted). */
  private static void date(int epochDay, byte[] target, int from) {
    int shifted = epochDay + 719_468;
    int era = shifted / 146_097;
    int dayOfEra = shifted - era * 146_097;
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int marchMonth = (5 * dayOfYear + 2) / 153;
    int dayOfMonth = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
    int month = marchMonth < 10 ? marchMonth + 2 : marchMonth - 10;
    int year = yearOfEra + era * 400 + (month < 2 ? 1 : 0);
    target[from] = ' ';
    twoDigits(dayOfMonth, target, from + 1);
    target[from + 3] = ' ';
    name(MONTHS, month, target, from + 4);
    target[from + 7] = ' ';
    twoDigits(year / 100, target, from + 8);
    twoDigits(year % 100, target, from + 10);
  }

  private static void name(String names, int index, byte[] target, int from) {
    for (int i = 0; i < 3; i++) {
      target[from + i] = (byte) names.charAt(index * 3 + i);
    }
  }

  private static void twoDigits(int number, byte[] target, int from) {
    target[from] = (byte) ('0' + number / 10);
    target[from + 1] = (byte) ('0' + number % 10);
  }
}
