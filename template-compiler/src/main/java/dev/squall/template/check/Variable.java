package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A name that expressions can use, and what it stands for in Java. */
public final class Variable {
  private final String name;
  private final TypeMirror type;
  private final CodeBlock code;
  private final boolean nullable;
  private final @Nullable Variable original;
  private boolean changing;
  private boolean used;
  private @Nullable Prohibition prohibition;

  /** Why a variable cannot be used here, though it is known: what is told to the author, and what to do. */
  public record Prohibition(String headline, String advice) {}

  /**
   * A variable.
   *
   * @param name its name in the template; with a dot for a member of a group such as {@code loop.index}
   * @param type its type
   * @param code the Java expression that reads it
   * @param nullable whether it may be null
   */
  public Variable(String name, TypeMirror type, CodeBlock code, boolean nullable) {
    this(name, type, code, nullable, null);
  }

  private Variable(String name, TypeMirror type, CodeBlock code, boolean nullable, @Nullable Variable original) {
    this.original = original;
    this.name = name;
    this.type = type;
    this.code = code;
    this.nullable = nullable;
  }

  /** A variable whose Java code reads a local variable that is assigned more than once: lambdas cannot use it. */
  public static Variable changing(String name, TypeMirror type, CodeBlock code, boolean nullable) {
    Variable variable = new Variable(name, type, code, nullable);
    variable.changing = true;
    return variable;
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

  /** Whether lambdas cannot use it, since it changes. */
  public boolean isChanging() {
    return changing || (original != null && original.isChanging());
  }

  /** Whether an expression has read it. */
  public boolean isUsed() {
    return used;
  }

  /** Notes that an expression reads it. */
  public void use() {
    used = true;
    if (original != null) {
      original.use();
    }
  }

  /** The same variable by another name; using it uses this one. */
  public Variable alias(String other) {
    return new Variable(other, type, code, nullable, this);
  }

  /** Makes every use of it an error of the kind {@code NO_REQUEST}. */
  public void forbid(String headline, String advice) {
    prohibition = new Prohibition(headline, advice);
  }

  /** Why it cannot be used; null where it can. */
  public @Nullable Prohibition prohibition() {
    return prohibition;
  }
}
