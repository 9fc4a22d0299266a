package dev.squall.processor.model;

/**
 * What an {@code @Example} says.
 *
 * @param text the value as it is written: of text as it is, of everything else as JSON
 * @param name of what it is: of a member, a parameter, a handler, a type
 * @param source its place
 */
public record Example(String text, String name, SourceRef source) {}
