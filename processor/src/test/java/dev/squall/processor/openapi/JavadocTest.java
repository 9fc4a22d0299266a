package dev.squall.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavadocTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
    " Shows a user.|Shows a user.",
    " At most {@value #MOST} of {@link java.util.List}s.|At most `MOST` of `List`s.",
    " See {@link shop.User#name() the name} or {@linkplain shop.User#name()}.|See the name or User.name().",
    " Uses {@code a < b} &amp; {@literal <i>}.|Uses `a < b` & \\<i>.",
    " <b>Never</b> or <em>rarely</em>, <code>x</code>.|**Never** or *rarely*, `x`.",
    " An <a href=\"https://example.org/x\">example</a>, a <a href='#here'>place</a>.|An [example](https://example.org/x), a place.",
    " <span class=\"x\">Text</span><!-- not this -->.|Text.",
    " 1 < 2 && 3 > 2, &euro; &#8364; &#x20AC;|1 < 2 && 3 > 2, &euro; € €",
    " {@return the user}|Returns the user.",
    " One<br>two.|'One  \ntwo.'",
    "/// Markdown: `{@code x}` stays, *so* does <b>this</b>?|Markdown: `{@code x}` stays, *so* does **this**?",
    "/// [link](https://example.org) a_b_ &lt;i> {@literal *x*}|[link](https://example.org) a_b_ &lt;i> \\*x\\*"})
  void becomesMarkdown(String javadoc, String markdown) {
    assertThat(Javadoc.parse(javadoc).description()).isEqualTo(markdown);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
    " a * b, 2 ** 3|a \\* b, 2 \\*\\* 3",
    " snake_case stays, _this_ is plain|snake_case stays, \\_this\\_ is plain",
    " a `tick` and a \\ backslash|a \\`tick\\` and a \\\\ backslash",
    " [0, 1) and [x](y)|[0, 1) and [x\\](y)",
    " &lt;script&gt; and &amp;lt;|\\<script> and \\&lt;",
    " {@literal <b>*</b>}|\\<b>\\*\\</b>",
    " # no heading|\\# no heading",
    " #1 is no heading anyway|#1 is no heading anyway",
    " - no item|\\- no item",
    " 1. no item|1\\. no item",
    " 1.5 is a number|1.5 is a number",
    " > no quotation|\\> no quotation",
    " a - b + c > d = e|a - b + c > d = e",
    "     four spaces|four spaces",
    " {@code a * b}|`a * b`",
    " <ul><li>* x</ul>|- \\* x"})
  void plainTextDoesNotTurnIntoMarkup(String javadoc, String markdown) {
    assertThat(Javadoc.parse(javadoc).description()).isEqualTo(markdown);
  }

  @Test
  void aLineOfDashesIsNoHeading() {
    assertThat(Javadoc.parse(" Title\n ---\n text").description()).isEqualTo("Title\n\\---\ntext");
  }

  @Test
  void blocksOfHtmlBecomeBlocksOfMarkdown() {
    String comment = """
         First.

         <p>Second
         line:

         <ul>
           <li>one
           <li>two</li>
         </ul>

         <pre>{@code
         List<String> names;
         }</pre>
        """;
    assertThat(Javadoc.parse(comment).description()).isEqualTo("""
        First.

        Second
        line:

        - one
        - two

        ```
        List<String> names;
        ```""");
  }

  @Test
  void blockTagsAreTakenApart() {
    Javadoc javadoc = Javadoc.parse("""
         Finds users, e.g. by name. More of it: {@code
         @Get
         }

         @param name a part of
             the {@code name}
         @param <T> nothing
         @return the users
         @throws HttpException never
         @deprecated use another
        """);
    assertThat(javadoc.parameters()).containsEntry("name", "a part of\nthe `name`").containsEntry("<T>", "nothing");
    assertThat(javadoc.returns()).isEqualTo("the users");
    assertThat(javadoc.deprecated()).isEqualTo("use another");
    assertThat(javadoc.summary()).isEqualTo("Finds users, e.g. by name");
    assertThat(javadoc.details()).startsWith("Finds users, e.g. by name. More of it:").contains("@Get");
  }

  @Test
  void aSummaryAloneHasNoDetails() {
    Javadoc javadoc = Javadoc.parse(" Shows\n a user.\n");
    assertThat(javadoc.summary()).isEqualTo("Shows a user");
    assertThat(javadoc.details()).isEmpty();
  }

  @Test
  void nothingIsNothing() {
    assertThat(Javadoc.parse("")).isEqualTo(Javadoc.NONE);
  }
}
