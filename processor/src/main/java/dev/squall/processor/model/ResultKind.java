package dev.squall.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What a handler returns and how it becomes a response.
 *
 * @param value what is written once all wrapping is undone
 * @param optional whether the value is in an {@code Optional}, whose emptiness is a 404
 * @param stage whether the handler returns a {@code CompletionStage} of it
 * @param page what a template is rendered of; null unless the value is {@link Value#TEMPLATE}
 * @param json what is written as JSON; of {@link Value#ELEMENTS}, what each of them is; null unless the value is one of the two, or a page
 *     that can be had as JSON, too
 * @param created whether the value is in a {@code dev.squall.http.Created}, with its place
 */
public record ResultKind(
    Value value, boolean optional, boolean stage, @Nullable Page page, @Nullable ValueUse json, boolean created) {

  /** A result that is neither a page nor JSON. */
  public ResultKind(Value value, boolean optional, boolean stage) {
    this(value, optional, stage, null, null, false);
  }

  /** A page. */
  public ResultKind(Value value, boolean optional, boolean stage, @Nullable Page page) {
    this(value, optional, stage, page, null, false);
  }

  /** A result that may be JSON. */
  public ResultKind(Value value, boolean optional, boolean stage, @Nullable Page page, @Nullable ValueUse json) {
    this(value, optional, stage, page, json, false);
  }

  /** The same in a {@code Created}. */
  public ResultKind asCreated() {
    return new ResultKind(value, optional, stage, page, json, true);
  }

  /**
   * A type that is annotated with its template.
   *
   * @param type the type
   * @param template the class that is generated of its template
   * @param mediaType the {@code Content-Type} of its pages
   */
  public record Page(TypeRef type, TypeRef template, String mediaType) {}

  /** The innermost result. */
  public enum Value {
    /** {@code String}: a {@code text/plain; charset=utf-8} body. */
    TEXT,
    /** {@code byte[]}: an {@code application/octet-stream} body. */
    BYTES,
    /** {@code dev.squall.http.Response}: taken as it is. */
    RESPONSE,
    /** A type with a template: the rendered page. */
    TEMPLATE,
    /** Any other type that has JSON: an {@code application/json} body. */
    JSON,
    /** A {@code Stream} or {@code Flow.Publisher} of values that have JSON: an array or lines, as the client wants it. */
    ELEMENTS,
    /** {@code void} or {@code Void}: no body, 204. */
    NOTHING
  }
}
