package dev.squall.http;

/** A parameter's text that is not percent-encoded UTF-8. Within the package: callers make it a {@link BadRequestException}. */
final class MalformedValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String found;

  MalformedValueException(String found, IllegalArgumentException cause) {
    super(cause.getMessage(), cause, false, false);
    this.found = found;
  }

  String found() {
    return found;
  }
}
