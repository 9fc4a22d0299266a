package dev.squall.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of {@code application/x-www-form-urlencoded}. */
final class UrlencodedForm implements Form {
  private final Parameters fields;

  UrlencodedForm(byte[] body, int maxFields) {
    fields = new Parameters(body, 0, body.length, maxFields, "form field");
  }

  @Override
  public @Nullable String first(String name) {
    try {
      return fields.first(name);
    } catch (MalformedValueException e) {
      throw malformed(name, e);
    }
  }

  @Override
  public List<String> all(String name) {
    try {
      return fields.all(name);
    } catch (MalformedValueException e) {
      throw malformed(name, e);
    }
  }

  @Override
  public List<UploadedFile> files(String name) {
    return List.of();
  }

  private static BadRequestException malformed(String name, MalformedValueException e) {
    return new BadRequestException(
        List.of(new InvalidValue(Source.FORM, name, "percent-encoded UTF-8 text", e.found())));
  }
}
