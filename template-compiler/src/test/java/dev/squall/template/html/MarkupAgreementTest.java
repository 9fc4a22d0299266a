package dev.squall.template.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.squall.template.attack.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parsers by other hands find a mark in random pages where we say that it is. */
class MarkupAgreementTest {
  private static final String END =
      "\"'>-->]]></script></style></textarea></title></xmp></iframe></svg></math>";
  private static final Pattern UNKNOWN_TO_JSOUP =
      Pattern.compile("<!\\[CDATA\\[|<svg|<math|<select|<noscript|<template|</[^>]*<");
  private static final int PAGES = 5_000;

  @TempDir Path folder;

  /** A page and what we say of it. */
  private record Marked(String before, String page, String ours) {}

  private static List<Marked> pages(long seed) {
    MarkupSoup soup = new MarkupSoup(seed);
    List<Marked> pages = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      String before = soup.next();
      pages.add(
          new Marked(
              before, before + MarkedPlace.MARK + soup.next() + END, MarkedPlace.ours(before)));
    }
    return pages;
  }

  /**
   * That parser knows no namespaces where it matters, and stays in raw elements behind end tags of
   * others that do not end.
   */
  @Test
  void parserOfJsoupAgrees() {
    List<String> different = new ArrayList<>();
    for (Marked marked : pages(99)) {
      if (!UNKNOWN_TO_JSOUP.matcher(marked.page()).find()) {
        String theirs = MarkedPlace.parsed(Jsoup.parse(marked.page()));
        if (!MarkedPlace.agree(marked.ours(), theirs)) {
          different.add(marked.before() + " | " + marked.ours() + " | " + theirs);
        }
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void browserAgrees() throws IOException, InterruptedException {
    Optional<Chromium> chromium = Chromium.find();
    assumeTrue(
        chromium.isPresent(),
        "Chromium is not installed: install the package chromium to run this test");
    List<Marked> pages = pages(7);
    String texts =
        pages.stream()
            .map(marked -> Chromium.literal(marked.page()))
            .collect(Collectors.joining(",\n"));
    String script =
        "const MARK = \""
            + MarkedPlace.MARK
            + "\", pages = ["
            + texts
            + "];\n"
            + resource("agreement.js");
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<!doctype html><meta charset=utf-8><pre></pre><script>" + script + "</script>");

    String found =
        Objects.requireNonNull(Jsoup.parse(chromium.get().dom(page, folder)).selectFirst("pre"))
            .wholeText();

    List<String> different = new ArrayList<>();
    String[] lines = found.split("\n", -1);
    assertThat(lines).hasSize(PAGES);
    for (int i = 0; i < lines.length; i++) {
      String theirs = lines[i].substring(lines[i].indexOf(':') + 1);
      if (!MarkedPlace.agree(pages.get(i).ours(), theirs)) {
        different.add(pages.get(i).before() + " | " + pages.get(i).ours() + " | " + theirs);
      }
    }
    assertThat(different).isEmpty();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MarkupAgreementTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
