package dev.squall.processor.codegen;

/**
 * A generated source file.
 *
 * @param qualifiedName the class's name, as {@code Filer.createSourceFile} takes it
 * @param text the whole file
 */
public record GeneratedSource(String qualifiedName, String text) {}
