package dev.squall.processor.codegen;

/**
 * A generated resource.
 *
 * @param path its path below the class output, such as {@code META-INF/squall/shop.Shop.routes.txt}
 * @param text the whole file
 */
public record GeneratedResource(String path, String text) {}
