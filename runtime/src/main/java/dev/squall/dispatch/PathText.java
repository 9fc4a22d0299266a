package dev.squall.dispatch;

import dev.squall.http.BadRequestException;
import dev.squall.http.InvalidValue;
import dev.squall.http.NotFoundException;
import dev.squall.http.PathValues;
import dev.squall.http.Request;
import dev.squall.http.Source;
import dev.squall.text.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Decodes and converts the path variables of a matched request; for generated code. {@code +} stands for itself in paths. */
public final class PathText {

  private PathText() {}

  /**
   * A variable's text, percent-decoded. In the rest of a path, the slashes of the path stay.
   *
   * @throws BadRequestException if it is not UTF-8
   */
  public static String decode(Request request, int index) {
    PathValues values = request.pathValues();
    return decode(request.pathBuffer(), values.from(index), values.to(index));
  }

  /**
   * A variable's value.
   *
   * @throws NotFoundException if the text is not one that the conversion reads: there is no such resource
   * @throws BadRequestException if it is not UTF-8
   */
  public static <T> T convert(Request request, int index, Conversion<T> conversion) {
    String text = decode(request, index);
    try {
      return conversion.parse(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("There is nothing at this path.", e);
    }
  }

  /**
   * The decoded segments of the rest of a path; none if the rest is empty.
   *
   * @throws BadRequestException if one is not UTF-8
   */
  public static List<String> segments(Request request, int index) {
    byte[] buffer = request.pathBuffer();
    int from = request.pathValues().from(index);
    int to = request.pathValues().to(index);
    if (from == to) {
      return List.of();
    }
    List<String> segments = new ArrayList<>();
    for (int at = from; at <= to; at++) {
      if (at == to || buffer[at] == '/') {
        segments.add(decode(buffer, from, at));
        from = at + 1;
      }
    }
    return Collections.unmodifiableList(segments);
  }

  private static String decode(byte[] buffer, int from, int to) {
    try {
      return PercentEncoding.decode(buffer, from, to, false);
    } catch (IllegalArgumentException e) {
      String found = new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
      throw new BadRequestException(
          List.of(new InvalidValue(Source.PATH, "", "percent-encoded UTF-8 text", found)));
    }
  }
}
