package dev.squall.http;

import dev.squall.multipart.PartHead;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of {@code multipart/form-data}, read to its end. Fields are decoded when they are asked for. */
final class MultipartForm implements Form {
  private final List<Field> fields = new ArrayList<>();
  private final List<UploadedFile> files = new ArrayList<>();

  /** A field that is no file. */
  private record Field(PartHead head, MemoryContent content) {}

  /** Adds a field. */
  void addField(PartHead head, MemoryContent content) {
    fields.add(new Field(head, content));
  }

  /** Adds a file, unless it stands for a browser's field that was left empty. */
  void addFile(PartHead head, FileContent content) {
    if (!"".equals(head.fileName()) || content.size() > 0) {
      files.add(new UploadedFile(head, content));
    }
  }

  @Override
  public @Nullable String first(String name) {
    for (Field field : fields) {
      if (field.head().name().equals(name)) {
        return text(field);
      }
    }
    return null;
  }

  @Override
  public List<String> all(String name) {
    return fields.stream().filter(field -> field.head().name().equals(name)).map(MultipartForm::text).toList();
  }

  @Override
  public List<UploadedFile> files(String name) {
    return files.stream().filter(file -> file.name().equals(name)).toList();
  }

  private static String text(Field field) {
    Charset charset = BodyCharset.of(field.head().contentType());
    try {
      return field.content().text(charset);
    } catch (IllegalArgumentException e) {
      String found = field.content().text(StandardCharsets.ISO_8859_1);
      throw new BadRequestException(
          List.of(new InvalidValue(Source.FORM, field.head().name(), charset.name() + " text", found)));
    }
  }
}
