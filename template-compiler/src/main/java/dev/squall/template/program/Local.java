package dev.squall.template.program;

import com.palantir.javapoet.TypeName;

/**
 * A local variable or parameter of generated code; no two of one class that can be seen together have the same name.
 *
 * @param type its type
 * @param name its name in Java
 */
public record Local(TypeName type, String name) {}
