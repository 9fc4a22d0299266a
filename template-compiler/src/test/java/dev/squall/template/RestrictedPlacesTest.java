package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.TemplateProject.CompiledProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands in {@code <select>}, {@code <noscript>} and {@code <frameset>}, where browsers read markup by rules of their own: a module's
 * template is compiled for other places; files, macros and blocks are read for each place where they are used.
 */
class RestrictedPlacesTest {

  private static CompiledProject compiled(String template) {
    return new TemplateProject()
        .java("Page", "public record Page(String title, boolean open) {}")
        .java("Entry", "@dev.squall.annotation.Template(\"entry.html\") public record Entry(String name) {}")
        .page("Page", "p.html").page("Entry", "entry.html").template("entry.html", "<b>{{ name }}</b>")
        .template("option.html", "<option>{{ title }}</option>")
        .template("called.html", "{% param String t %}<option>{{ t }}</option>")
        .template("area.html", "<textarea>{{ title }}</textarea>")
        .template("script.html", "<script>a = {{ title }}</script>")
        .template("open.html", "<select>")
        .template("p.html", template + "{# {{ title }} {{ open }} #}").compile();
  }

  private static void assertFine(String template) {
    CompiledProject project = compiled(template);
    assertThat(project.errors()).as(template).isEmpty();
    assertThat(project.succeeded()).as("%s: %s", template, project.messages()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<select>§</select>", "<select><optgroup>§</optgroup></select>", "<noscript>§</noscript>", "<noscript><p>§</p></noscript>",
    "<frameset>§</frameset>", "<frameset></frameset>§", "<select><option>a</option>{% if open %}§{% end %}</select>",
    "{% macro m() %}§{% end %}<select>{% call m() %}</select>"
  })
  void modulesThere(String page) {
    String element = page.replaceAll(".*<(select|noscript|frameset)>.*", "$1");
    assertThat(compiled(page.replace("§", "{% module Entry(title) %}")).errors()).singleElement().asString()
        .contains("[UnsafePlace] a module cannot stand in <" + element + ">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<select></select>§", "<noscript></noscript>§", "<noframes></noframes>§", "<select><option>a</select>§"})
  void modulesBehind(String page) {
    assertFine(page.replace("§", "{% module Entry(title) %}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<select>{% include option.html %}</select>{% include option.html %}", "{% include open.html %}{% include option.html %}</select>",
    "<noscript>{% include option.html %}</noscript>", "<noscript>{% include area.html %}</noscript>",
    "<select>{% include called.html (title) %}</select>{% include called.html (title) %}",
    "<noscript>{% include called.html (title) %}</noscript>", "<frameset>{% include called.html (title) %}</frameset>",
    "{% macro m() %}<option>{{ title }}{% end %}<select>{% call m() %}</select><noscript>{% call m() %}</noscript>{% call m() %}",
    "{% macro m() %}{{ content }}{% end %}<select>{% call m() do %}<option>a{% end %}</select>",
    "<select>{% fragment f %}<option>{{ title }}{% end %}</select>", "<noscript>{% block b %}<p>{{ title }}{% end %}</noscript>"
  })
  void whatIsReadForItsPlace(String page) {
    assertFine(page);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<select>{% include area.html %}</select>|area.html:1:10|<textarea>|<select>",
    "<frameset>{% include area.html %}</frameset>|area.html:1:10|<textarea>|<frameset>",
    "<noscript>{% include script.html %}</noscript>|script.html:1:8|<script>|<noscript>",
    "<select>{% block b %}<title>x</title>{% end %}</select>|p.html:1:28|<title>|<select>",
    "{% macro m() %}<style></style>{% end %}{% call m() %}<select>{% call m() %}</select>|p.html:1:22|<style>|<select>",
  })
  void whatCannotBeReadThere(String page, String position, String element, String around) {
    assertThat(compiled(page).errors()).containsExactly(
        position + ": [UnsafePlace] " + element + " cannot stand in or behind " + around + ": browsers do not agree on what it holds there");
  }

  @ParameterizedTest
  @CsvSource({
    "<select>, select", "<noscript>, noscript", "<select><option>{{ title }}, select", "<noscript><p>, noscript", "<p><select></p>, select",
    "<select><input>, select", "{% include open.html %}, select", "<select><noscript></select>, noscript"
  })
  void pagesThatEndThere(String page, String element) {
    assertThat(compiled(page).errors()).last().asString().endsWith("[ChangedContext] p.html ends in <" + element + ">");
  }

  /** Browsers end it with the page. */
  @Test
  void pagesThatEndInFramesets() {
    assertFine("<frameset><frame src=\"/a\">");
    assertFine("<frameset><frame src=\"/a\"></frameset>");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{% if open %}<select>{% else %}<p>{% end %}</select>|p.html:1:1: [ChangedContext] one way through this ends in text, the other (line 1) in text within <select>",
    "<select>{% if open %}</select>{% end %}</select>|p.html:1:9: [ChangedContext] one way through this ends in text within <select>, the other (line 1) in text",
    "{% for i in 1..2 %}<noscript>{% end %}</noscript>|p.html:1:1: [ChangedContext] the body of this loop begins in text and ends in text within <noscript>, so the next time round would be another place",
    "{% macro m() %}<select>{% end %}{% call m() %}|p.html:1:1: [ChangedContext] macro m begins in text and ends in text within <select>",
    "{% fragment f %}<frameset>{% end %}|p.html:1:13: [ChangedContext] block f begins in text and ends in text behind <frameset>",
    "{% apply trim %}<select>{% end %}</select>|p.html:1:1: [ChangedContext] what the function is applied to begins in text and ends in text within <select>"
  })
  void waysThatDoNotEndThereAlike(String page, String error) {
    assertThat(compiled(page).errors()).containsExactly(error);
  }
}
