package dev.squall.template.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSinkingTest {
  private static final Span SPAN = new Span(new TemplateSource("page.html", "page.html", "text"), 0, 4);

  private static Step text(String text) {
    return new Step.Text(SPAN, text);
  }

  private static Step value() {
    return new Step.Statement(SPAN, CodeBlock.of("value"));
  }

  private static Step choice(List<Step> first, List<Step> otherwise) {
    return new Step.Branching(SPAN, List.of(new Step.Arm(SPAN, CodeBlock.of("c"), List.of(), first)), otherwise);
  }

  @Test
  void textAroundAChoiceJoinsThatOfItsBranches() {
    List<Step> steps = List.of(text("a"), choice(List.of(text("b"), value(), text("c")), List.of(text("d"))), text("e"));
    assertThat(TextSinking.sink(steps))
        .containsExactly(choice(List.of(text("ab"), value(), text("ce")), List.of(text("ade"))));
  }

  @Test
  void anEmptyBranchTakesTextToo() {
    List<Step> steps = List.of(text("a"), choice(List.of(text("b"), value()), List.of()), value());
    assertThat(TextSinking.sink(steps)).containsExactly(choice(List.of(text("ab"), value()), List.of(text("a"))), value());
  }

  @Test
  void nothingIsPutBehindAJump() {
    Step leave = new Step.Jump(SPAN, true);
    List<Step> steps = List.of(choice(List.of(value(), leave), List.of(text("b"))), text("c"));
    assertThat(TextSinking.sink(steps)).containsExactly(choice(List.of(value(), leave), List.of(text("bc"))));
  }

  @Test
  void longTextStaysWhereItIs() {
    List<Step> steps = List.of(text("x".repeat(101)), choice(List.of(text("b")), List.of()), text("y".repeat(101)));
    assertThat(TextSinking.sink(steps)).isEqualTo(steps);
  }

  @Test
  void textThatJoinsNothingStaysWhereItIs() {
    List<Step> steps = List.of(text("a"), choice(List.of(value()), List.of(value())), text("b"));
    assertThat(TextSinking.sink(steps)).isEqualTo(steps);
  }

  @Test
  void whereFailuresAreHandledTextIsWrittenBeforeTheCondition() {
    Step choice = choice(List.of(text("b")), List.of());
    Step guarded = new Step.Guarded(SPAN, List.of(text("a"), choice), List.of(), List.of());
    assertThat(TextSinking.sink(List.of(guarded))).containsExactly(guarded);
  }
}
