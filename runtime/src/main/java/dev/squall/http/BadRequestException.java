package dev.squall.http;

import java.util.List;

/**
 * Status 400: values of the request are missing or malformed, or break constraints. It lists all of them, so that a client can mend
 * them at once.
 */
public final class BadRequestException extends HttpException {
  private static final long serialVersionUID = 1L;

  private final transient List<InvalidValue> values;

  /** A request that cannot be understood as a whole. */
  public BadRequestException(String detail) {
    super(400, detail);
    this.values = List.of();
  }

  /** A request with wrong values. */
  public BadRequestException(List<InvalidValue> values) {
    super(400, describe(values));
    this.values = List.copyOf(values);
  }

  private static String describe(List<InvalidValue> values) {
    String wrong = values.stream().allMatch(BadRequestException::isMissingOrMalformed) ? "missing or malformed" : "not valid";
    return values.size() == 1
        ? "A value of the request is " + wrong + "."
        : values.size() + " values of the request are " + wrong + ".";
  }

  private static boolean isMissingOrMalformed(InvalidValue value) {
    return value.isMissing() || value.code().equals(InvalidValue.MALFORMED);
  }

  /** The wrong values; empty if the request as a whole is wrong. */
  public List<InvalidValue> values() {
    return values;
  }
}
