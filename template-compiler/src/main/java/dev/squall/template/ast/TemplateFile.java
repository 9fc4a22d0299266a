package dev.squall.template.ast;

import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One template file, as it was written.
 *
 * @param source its text
 * @param parent what it extends; null for none
 * @param autoescape what the last {@code autoescape} of the file says; null for none. It holds for the whole file, also before it
 * @param body the nodes. Directives for the whole file ({@code extends}, {@code autoescape}, {@code whitespace}) are not among
 *     them; {@code param}, {@code import}, {@code from} and {@code macro} are, where they stand
 */
public record TemplateFile(
    TemplateSource source, @Nullable Reference parent, @Nullable Autoescape autoescape, List<Node> body) {

  /** Copies the nodes. */
  public TemplateFile {
    body = List.copyOf(body);
  }

  /**
   * The name of another template, as it was written: {@code "base.html"}, {@code base.html}, {@code ../base.html}, {@code
   * /base.html}.
   *
   * @param span the name without quotes
   * @param path the name
   */
  public record Reference(Span span, String path) {}

  /**
   * What is done to values that are printed.
   *
   * @param span the function's name, or {@code None}
   * @param function the function; null for none
   */
  public record Autoescape(Span span, @Nullable String function) {}
}
