package dev.squall.template.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names with which tags begin. */
enum Directive {
  APPLY(Form.BODY, "{% apply filter %}"),
  AUTOESCAPE(Form.ALONE, "{% autoescape None %}"),
  BLOCK(Form.BODY, "{% block name %}"),
  BREAK(Form.ALONE, "{% break %}"),
  CALL(Form.ALONE, "{% call macro(arguments) %}"),
  CASE(Form.PART, "{% case pattern %}"),
  COMMENT(Form.ALONE, "{% comment text %}"),
  CONTINUE(Form.ALONE, "{% continue %}"),
  CSS(Form.BODY, "{% css %}"),
  CSS_FILE(Form.ALONE, "{% css_file \"/static/page.css\" %}"),
  ELIF(Form.PART, "{% elif condition %}"),
  ELSE(Form.PART, "{% else %}"),
  END(Form.PART, "{% end %}"),
  EXCEPT(Form.PART, "{% except Type as name %}"),
  EXTENDS(Form.ALONE, "{% extends \"base.html\" %}"),
  FINALLY(Form.PART, "{% finally %}"),
  FLUSH(Form.ALONE, "{% flush %}"),
  FOR(Form.BODY, "{% for item in items %}"),
  FRAGMENT(Form.BODY, "{% fragment name %}"),
  FROM(Form.ALONE, "{% from java.lang.Math import max %}"),
  HTML_BODY(Form.BODY, "{% html_body %}"),
  HTML_HEAD(Form.BODY, "{% html_head %}"),
  IF(Form.BODY, "{% if condition %}"),
  IMPORT(Form.ALONE, "{% import java.time.Month %}"),
  INCLUDE(Form.ALONE, "{% include \"row.html\" %}"),
  JAVASCRIPT(Form.BODY, "{% javascript %}"),
  JAVASCRIPT_FILE(Form.ALONE, "{% javascript_file \"/static/page.js\" %}"),
  MACRO(Form.BODY, "{% macro name(Type parameter) %}"),
  MODULE(Form.ALONE, "{% module Type(arguments) %}"),
  PARAM(Form.ALONE, "{% param Type name %}"),
  RAW(Form.ALONE, "{% raw value %}"),
  SET(Form.ALONE, "{% set name = value %}"),
  SWITCH(Form.BODY, "{% switch value %}"),
  TRY(Form.BODY, "{% try %}"),
  WHILE(Form.BODY, "{% while condition %}"),
  WHITESPACE(Form.ALONE, "{% whitespace single %}");

  /** Whether a tag stands alone, has a body up to its end, or parts the body of another. */
  enum Form {
    ALONE,
    BODY,
    PART
  }

  private static final Map<String, Directive> BY_WORD = new HashMap<>();

  static {
    for (Directive directive : values()) {
      BY_WORD.put(directive.word(), directive);
    }
  }

  private final Form form;
  private final String example;

  Directive(Form form, String example) {
    this.form = form;
    this.example = example;
  }

  /** The directive of a name; null for none. */
  static @Nullable Directive of(String word) {
    return BY_WORD.get(word);
  }

  /** All names. */
  static List<String> words() {
    return Arrays.stream(values()).map(Directive::word).toList();
  }

  /** The name as templates write it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Form form() {
    return form;
  }

  /** How it is written. */
  String example() {
    return example;
  }

  /** Whether a part such as {@code else} may stand in the body of this. */
  boolean accepts(Directive part) {
    return switch (part) {
      case ELSE -> this == IF || this == FOR || this == WHILE || this == TRY || this == SWITCH;
      case ELIF -> this == IF;
      case EXCEPT, FINALLY -> this == TRY;
      case CASE -> this == SWITCH;
      default -> part == END;
    };
  }
}
