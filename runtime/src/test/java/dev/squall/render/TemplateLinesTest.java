package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TemplateLinesTest {
  private static final String[] FILES = {"page.html", "layout.html"};
  private static final String[] LINES = {"10 1 3;20 0 7;", "21 0 8;30 -1 0;40 1 9;"};

  private static Throwable rethrown(Throwable thrown, StackTraceElement... trace) {
    thrown.setStackTrace(trace);
    return catchThrowable(() -> TemplateLines.rethrow(thrown, "shop.PageTemplate", FILES, LINES));
  }

  private static StackTraceElement frame(String className, int line) {
    return new StackTraceElement(className, "render", "PageTemplate.java", line);
  }

  @Test
  void framesNameTemplatesAndTheirLines() {
    IOException thrown = new IOException("checked");
    Throwable same =
        rethrown(
            thrown,
            frame("shop.Other", 20),
            frame("shop.PageTemplate", 20),
            frame("shop.PageTemplate$Part", 29),
            frame("shop.PageTemplate", 15),
            frame("shop.PageTemplate", 9),
            frame("shop.PageTemplate", 30),
            frame("shop.PageTemplate", 4000),
            frame("shop.PageTemplate2", 20));
    assertThat(same).isSameAs(thrown);
    assertThat(thrown.getStackTrace())
        .extracting(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .containsExactly(
            "PageTemplate.java:20",
            "page.html:7",
            "page.html:8",
            "layout.html:3",
            "PageTemplate.java:9",
            "PageTemplate.java:30",
            "layout.html:9",
            "PageTemplate.java:20");
  }

  @Test
  void againChangesNothing() {
    Throwable thrown = rethrown(new IllegalStateException(), frame("shop.PageTemplate", 20));
    StackTraceElement[] before = thrown.getStackTrace();
    Throwable again = catchThrowable(() -> TemplateLines.rethrow(thrown, "shop.PageTemplate", FILES, LINES));
    assertThat(again.getStackTrace()).isEqualTo(before);
  }

  @Test
  void causesAndSuppressedOnesAreRewrittenToo() {
    Throwable cause = new IllegalStateException("cause");
    cause.setStackTrace(new StackTraceElement[] {frame("shop.PageTemplate", 40)});
    Throwable suppressed = new IllegalStateException("suppressed");
    suppressed.setStackTrace(new StackTraceElement[] {frame("shop.PageTemplate", 10)});
    Throwable thrown = new IllegalArgumentException(cause);
    thrown.addSuppressed(suppressed);
    suppressed.initCause(thrown);
    rethrown(thrown, frame("shop.PageTemplate", 20));
    assertThat(cause.getStackTrace()[0].toString()).contains("layout.html:9");
    assertThat(suppressed.getStackTrace()[0].toString()).contains("layout.html:3");
  }

  @Test
  void aBrokenListHidesNothing() {
    Throwable thrown = new IllegalStateException("told");
    thrown.setStackTrace(new StackTraceElement[] {frame("shop.PageTemplate", 20)});
    Throwable same = catchThrowable(() -> TemplateLines.rethrow(thrown, "shop.PageTemplate", FILES, new String[] {"x"}));
    assertThat(same).isSameAs(thrown);
  }
}
