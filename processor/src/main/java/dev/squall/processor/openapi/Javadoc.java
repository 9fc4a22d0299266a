package dev.squall.processor.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documentation comment, taken apart.
 *
 * @param description what stands before the block tags, in Markdown
 * @param parameters what {@code @param} says of each name, in Markdown
 * @param returns what {@code @return} says
 * @param deprecated what {@code @deprecated} says
 */
public record Javadoc(String description, Map<String, String> parameters, String returns, String deprecated) {
  /** No comment. */
  public static final Javadoc NONE = new Javadoc("", Map.of(), "", "");

  private static final String MARKDOWN = "///";
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@(?=[a-zA-Z])");
  private static final Pattern INDENTATION = Pattern.compile("\n[ \t]+");
  private static final Pattern FIRST_WORD = Pattern.compile("(\\S+)\\s*(.*)", Pattern.DOTALL);
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|\\n[ \\t]*\\n");
  private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[\\s(])(?:e\\.g|i\\.e|etc|vs|cf|[A-Za-z]|no)$");

  public Javadoc {
    parameters = Map.copyOf(parameters);
  }

  /** Takes a comment apart, as {@code Elements.getDocComment} gives it; {@code ///} before it says that it is in Markdown. */
  public static Javadoc parse(String comment) {
    boolean markdown = comment.startsWith(MARKDOWN);
    List<String> parts = parts(comment.substring(markdown ? MARKDOWN.length() : 0).replace("\r\n", "\n"));
    Map<String, String> parameters = new LinkedHashMap<>();
    Map<String, String> others = new LinkedHashMap<>();
    for (String block : parts.subList(1, parts.size())) {
      Matcher tag = FIRST_WORD.matcher(block.strip());
      if (tag.matches() && tag.group(1).equals("param")) {
        Matcher parameter = FIRST_WORD.matcher(tag.group(2));
        if (parameter.matches()) {
          parameters.put(parameter.group(1), inline(parameter.group(2), markdown));
        }
      } else if (tag.matches()) {
        others.put(tag.group(1), inline(tag.group(2), markdown));
      }
    }
    String description = JavadocMarkdown.of(parts.getFirst(), markdown);
    String returns = others.getOrDefault("return", JavadocMarkdown.inlineReturn(parts.getFirst(), markdown));
    return new Javadoc(description, parameters, returns, others.getOrDefault("deprecated", ""));
  }

  /** What follows a block tag is mostly indented, which would be code to Markdown. */
  private static String inline(String text, boolean markdown) {
    return JavadocMarkdown.of(INDENTATION.matcher(text).replaceAll("\n"), markdown);
  }

  /** The description, then what follows each {@code @} at a line's beginning that is in no inline tag and no fence. */
  private static List<String> parts(String comment) {
    List<String> parts = new ArrayList<>();
    Matcher tag = BLOCK_TAG.matcher(comment);
    int from = 0;
    while (tag.find()) {
      if (JavadocMarkdown.isOutsideOfBraces(comment, from, tag.start())) {
        parts.add(comment.substring(from, tag.start()));
        from = tag.end();
      }
    }
    parts.add(comment.substring(from));
    return parts;
  }

  /** The description's first sentence, in one line, without the full stop. */
  public String summary() {
    String summary = description.substring(0, summaryEnd()).strip().replaceAll("\\s+", " ");
    return summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary;
  }

  /** The description if it says more than the summary; else empty. */
  public String details() {
    return description.substring(summaryEnd()).isBlank() ? "" : description;
  }

  private int summaryEnd() {
    Matcher end = SENTENCE_END.matcher(description);
    while (end.find()) {
      if (!ABBREVIATION.matcher(description.substring(0, end.start())).find()) {
        return end.end();
      }
    }
    return description.length();
  }
}
