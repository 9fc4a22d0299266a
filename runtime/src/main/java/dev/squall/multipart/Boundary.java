package dev.squall.multipart;

import org.jspecify.annotations.Nullable;

/**
 * What separates the parts of a multipart body (RFC 2046, section 5.1.1).
 *
 * @param text 1 to 70 characters of those that the RFC allows; the last one is no space
 */
public record Boundary(String text) {
  private static final int MAX_LENGTH = 70;
  private static final String MARKS = "'()+_,-./:=? ";
  private static final String TYPE = "multipart/form-data";

  /** Checks the text. @throws IllegalArgumentException if it cannot be a boundary */
  public Boundary {
    if (!isBoundary(text)) {
      throw new IllegalArgumentException("not a boundary of RFC 2046");
    }
  }

  /** Whether a {@code Content-Type} names the media type {@code multipart/form-data}. */
  public static boolean isExpected(String contentType) {
    return contentType.regionMatches(true, 0, TYPE, 0, TYPE.length())
        && (contentType.length() == TYPE.length() || " \t;".indexOf(contentType.charAt(TYPE.length())) >= 0);
  }

  /**
   * The boundary that a {@code Content-Type} names, quoted or not; null if its media type is not {@code multipart/form-data}.
   *
   * @throws MultipartException 400 if there is none or more than one, or it is none of RFC 2046
   */
  public static @Nullable Boundary of(String contentType) throws MultipartException {
    if (!isExpected(contentType)) {
      return null;
    }
    ParameterReader parameters = new ParameterReader(contentType, TYPE.length(), "The Content-Type of the body");
    String found = null;
    while (parameters.next()) {
      if (parameters.name().equals("boundary")) {
        if (found != null) {
          throw new MultipartException(400, "The Content-Type of the body names a boundary twice.");
        }
        found = parameters.value();
      }
    }
    if (found == null) {
      throw new MultipartException(400, "The Content-Type of the multipart body names no boundary.");
    }
    if (!isBoundary(found)) {
      throw new MultipartException(
          400,
          "The boundary of the multipart body must be 1 to " + MAX_LENGTH
              + " letters, digits, spaces and ' ( ) + _ , - . / : = ? and not end in a space.");
    }
    return new Boundary(found);
  }

  private static boolean isBoundary(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH || text.endsWith(" ")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!alphanumeric && MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
