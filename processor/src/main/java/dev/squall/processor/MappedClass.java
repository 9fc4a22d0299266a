package dev.squall.processor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.SourceDebugExtensionAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Puts a source map into a class file, as its attribute {@code SourceDebugExtension}. */
final class MappedClass {
  private MappedClass() {}

  /**
   * Gives a class file a source map, in place of any other. All else in the file stays as it is.
   *
   * @return whether the file had to be written; not if it has this map already
   * @throws IllegalArgumentException if it is no class file
   */
  static boolean write(Path file, String map) throws IOException {
    byte[] contents = modifiedUtf8(map);
    byte[] old = Files.readAllBytes(file);
    ClassModel model = ClassFile.of().parse(old);
    if (model.findAttribute(Attributes.sourceDebugExtension())
        .filter(attribute -> Arrays.equals(attribute.contents(), contents))
        .isPresent()) {
      return false;
    }
    ClassTransform transform =
        ClassTransform.dropping(SourceDebugExtensionAttribute.class::isInstance)
            .andThen(ClassTransform.endHandler(builder -> builder.with(SourceDebugExtensionAttribute.of(contents))));
    replace(file, ClassFile.of().transformClass(model, transform));
    return true;
  }

  /** At once: a build that is stopped leaves no half of a class. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".mapped");
    try {
      Files.write(whole, bytes);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** The attribute's encoding: as UTF-8, but of each half of a surrogate pair for itself. */
  private static byte[] modifiedUtf8(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != 0 && c < 0x80) {
        out.write(c);
      } else if (c < 0x800) {
        out.write(0xC0 | (c >> 6));
        out.write(0x80 | (c & 0x3F));
      } else {
        out.write(0xE0 | (c >> 12));
        out.write(0x80 | ((c >> 6) & 0x3F));
        out.write(0x80 | (c & 0x3F));
      }
    }
    return out.toByteArray();
  }
}
