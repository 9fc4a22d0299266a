package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import javax.lang.model.type.TypeMirror;

/** A name that expressions can use, and what it stands for in Java. */
public final class Variable {
  private final String name;
  private final TypeMirror type;
  private final CodeBlock code;
  private final boolean nullable;
  private boolean used;

  /**
   * A variable.
   *
   * @param name its name in the template; with a dot for a member of a group such as {@code loop.index}
   * @param type its type
   * @param code the Java expression that reads it
   * @param nullable whether it may be null
   */
  public Variable(String name, TypeMirror type, CodeBlock code, boolean nullable) {
    this.name = name;
    this.type = type;
    this.code = code;
    this.nullable = nullable;
  }

  /** Its name in the template. */
  public String name() {
    return name;
  }

  /** Its type. */
  public TypeMirror type() {
    return type;
  }

  /** The Java expression that reads it. */
  public CodeBlock code() {
    return code;
  }

  /** Whether it may be null. */
  public boolean nullable() {
    return nullable;
  }

  /** Whether an expression has read it. */
  public boolean isUsed() {
    return used;
  }

  /** Notes that an expression reads it. */
  public void use() {
    used = true;
  }
}
