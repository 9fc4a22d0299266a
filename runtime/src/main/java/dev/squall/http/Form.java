package dev.squall.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields and files of a body that is a form, however it is written. */
interface Form {

  /** The first value of a field; null if there is none. @throws BadRequestException if it is not text */
  @Nullable String first(String name);

  /** All values of a field in order; unmodifiable. @throws BadRequestException if one is not text */
  List<String> all(String name);

  /** All files of a field in order; unmodifiable. */
  List<UploadedFile> files(String name);
}
