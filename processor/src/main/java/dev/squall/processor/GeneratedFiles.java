package dev.squall.processor;

import dev.squall.processor.codegen.GeneratedResource;
import dev.squall.processor.codegen.GeneratedSource;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.SourceRef;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Hands generated texts to the compiler. */
final class GeneratedFiles {
  private final Filer filer;
  private final Problems problems;

  GeneratedFiles(Filer filer, Problems problems) {
    this.filer = filer;
    this.problems = problems;
  }

  /**
   * Writes a source file.
   *
   * @param origins what it was made from: exactly one element for an isolating processor
   */
  void write(GeneratedSource source, Element... origins) {
    try (Writer writer = filer.createSourceFile(source.qualifiedName(), origins).openWriter()) {
      writer.write(source.text());
    } catch (FilerException exists) {
      problems.add(
          ProblemCode.STALE_BUILD,
          SourceRef.named(source.qualifiedName()),
          "the class " + source.qualifiedName() + " is to be generated, but it exists already",
          "build from scratch (clean): not every compiler replaces generated classes",
          "or rename the class, if you have written it yourself");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Writes a resource into the class output. */
  void write(GeneratedResource resource, Element... origins) {
    try (Writer writer =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origins).openWriter()) {
      writer.write(resource.text());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Writes a resource into the class output, in UTF-8 whatever the encoding of sources is. */
  void writeUtf8(GeneratedResource resource, Element... origins) {
    try (OutputStream out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origins).openOutputStream()) {
      out.write(resource.text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
