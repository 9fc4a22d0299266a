package dev.squall.http1;

import dev.squall.http.HttpDate;
import java.nio.charset.StandardCharsets;

/**
 * The lines that every response of one second starts with, as bytes: immutable, so any thread may use it.
 *
 * @param epochSecond the second it is for
 * @param ok status line 200 and the common lines
 * @param common the {@code Server} and {@code Date} lines
 */
@SuppressWarnings("ArrayRecordComponent")
record ResponsePrefix(long epochSecond, byte[] ok, byte[] common) {
  private static final byte[] OK = ascii("HTTP/1.1 200 OK\r\n");
  private static final byte[] DATE = ascii("Date: ");

  static ResponsePrefix of(long epochSecond, byte[] serverLine) {
    byte[] common = new byte[serverLine.length + DATE.length + HttpDate.LENGTH + 2];
    System.arraycopy(serverLine, 0, common, 0, serverLine.length);
    System.arraycopy(DATE, 0, common, serverLine.length, DATE.length);
    HttpDate.write(epochSecond, common, serverLine.length + DATE.length);
    common[common.length - 2] = '\r';
    common[common.length - 1] = '\n';
    byte[] ok = new byte[OK.length + common.length];
    System.arraycopy(OK, 0, ok, 0, OK.length);
    System.arraycopy(common, 0, ok, OK.length, common.length);
    return new ResponsePrefix(epochSecond, ok, common);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
