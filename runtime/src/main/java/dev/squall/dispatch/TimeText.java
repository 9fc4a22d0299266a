package dev.squall.dispatch;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as ASCII bytes. What is read is the usual; for whatever it gives nothing back for, the type's own parser has to say whether it
 * is something else or nothing. What is put is what the types' {@code toString} has. Stateless.
 */
final class TimeText {
  /** {@code 2026-11-21}. */
  static final int DATE_LENGTH = 10;

  /** {@code 09:30}, {@code 09:30:15}, {@code 09:30:15.123456789}. */
  private static final int MINUTES_LENGTH = 5;

  private static final int SECONDS_LENGTH = 8;
  static final int MOST_TIME = 18;

  /** {@code +01:00}, and {@code +01:00:15}, which is left to the types. */
  private static final int OFFSET_LENGTH = 6;

  static final int MOST_OFFSET = 9;
  private static final int MOST_YEAR = 9999;
  private static final int NANO_DIGITS = 9;

  private TimeText() {}

  /** The date at an index. */
  static @Nullable LocalDate date(byte[] b, int at) {
    if (b[at + 4] != '-' || b[at + 7] != '-') {
      return null;
    }
    int century = two(b, at);
    int years = two(b, at + 2);
    int month = two(b, at + 5);
    int day = two(b, at + 8);
    // The days that not every month has are left to the type.
    if ((century | years) < 0 || month < 1 || month > 12 || day < 1 || day > 31 || (day > 28 && !hasDay(century * 100 + years, month, day))) {
      return null;
    }
    return LocalDate.of(century * 100 + years, month, day);
  }

  private static boolean hasDay(int year, int month, int day) {
    return switch (month) {
      case 2 -> day == 29 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      case 4, 6, 9, 11 -> day <= 30;
      default -> true;
    };
  }

  /** The length of the time that starts at an index; 0 if there is none. */
  static int timeLength(byte[] b, int from, int to) {
    int length = to - from;
    if (length < MINUTES_LENGTH) {
      return 0;
    }
    if (length < SECONDS_LENGTH || b[from + MINUTES_LENGTH] != ':') {
      return MINUTES_LENGTH;
    }
    if (length == SECONDS_LENGTH || b[from + SECONDS_LENGTH] != '.') {
      return SECONDS_LENGTH;
    }
    int i = from + SECONDS_LENGTH + 1;
    while (i < to && b[i] >= '0' && b[i] <= '9') {
      i++;
    }
    int digits = i - from - SECONDS_LENGTH - 1;
    return digits == 0 || digits > NANO_DIGITS ? 0 : i - from;
  }

  /** The time in {@code [from, to)}, whose length is that of one. */
  static @Nullable LocalTime time(byte[] b, int from, int to) {
    int hour = two(b, from);
    int minute = two(b, from + 3);
    int second = to - from > MINUTES_LENGTH ? two(b, from + 6) : 0;
    if (b[from + 2] != ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
      return null;
    }
    int nano = 0;
    if (to - from > SECONDS_LENGTH) {
      int digits = to - from - SECONDS_LENGTH - 1;
      for (int i = to - digits; i < to; i++) {
        nano = nano * 10 + b[i] - '0';
      }
      for (int i = digits; i < NANO_DIGITS; i++) {
        nano *= 10;
      }
    }
    return LocalTime.of(hour, minute, second, nano);
  }

  /** The offset in {@code [from, to)}. */
  static @Nullable ZoneOffset offset(byte[] b, int from, int to) {
    if (to - from == 1) {
      return b[from] == 'Z' ? ZoneOffset.UTC : null;
    }
    if (to - from != OFFSET_LENGTH || b[from + 3] != ':' || (b[from] != '+' && b[from] != '-')) {
      return null;
    }
    int hours = two(b, from + 1);
    int minutes = two(b, from + 4);
    if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
      return null;
    }
    return ZoneOffset.ofTotalSeconds((b[from] == '-' ? -60 : 60) * (hours * 60 + minutes));
  }

  /** The number of two digits; less than 0 if they are none. */
  private static int two(byte[] b, int at) {
    int tens = b[at] - '0';
    int ones = b[at + 1] - '0';
    return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1 : tens * 10 + ones;
  }

  /** Whether a year has four digits. */
  static boolean hasText(int year) {
    return year >= 0 && year <= MOST_YEAR;
  }

  /** Puts a date of a year with four digits. */
  static int putDate(LocalDate date, byte[] b, int at) {
    int year = date.getYear();
    putTwo(year / 100, b, at);
    putTwo(year % 100, b, at + 2);
    b[at + 4] = '-';
    putTwo(date.getMonthValue(), b, at + 5);
    b[at + 7] = '-';
    putTwo(date.getDayOfMonth(), b, at + 8);
    return at + DATE_LENGTH;
  }

  /** Puts a time; where {@code toString} leaves out seconds that are zero, they may be asked for all the same. */
  static int putTime(LocalTime time, boolean seconds, byte[] b, int at) {
    putTwo(time.getHour(), b, at);
    b[at + 2] = ':';
    putTwo(time.getMinute(), b, at + 3);
    int second = time.getSecond();
    int nano = time.getNano();
    if (!seconds && (second | nano) == 0) {
      return at + MINUTES_LENGTH;
    }
    b[at + MINUTES_LENGTH] = ':';
    putTwo(second, b, at + 6);
    if (nano == 0) {
      return at + SECONDS_LENGTH;
    }
    b[at + SECONDS_LENGTH] = '.';
    int digits = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : NANO_DIGITS;
    int left = digits == 3 ? nano / 1_000_000 : digits == 6 ? nano / 1_000 : nano;
    int end = at + SECONDS_LENGTH + 1 + digits;
    for (int i = end - 1; i >= end - digits; i--) {
      b[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
    return end;
  }

  private static void putTwo(int value, byte[] b, int at) {
    b[at] = (byte) ('0' + value / 10);
    b[at + 1] = (byte) ('0' + value % 10);
  }

  /** Puts an offset. */
  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  static int putOffset(ZoneOffset offset, byte[] b, int at) {
    String id = offset.getId();
    id.getBytes(0, id.length(), b, at);
    return at + id.length();
  }
}
