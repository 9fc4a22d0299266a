package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of the description of an application's API, which the link step puts together with others; on a generated class that is
 * never loaded.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ApiDescriptor {

  /** The version of this description's form: {@value #CURRENT_ABI}. */
  int abi();

  /** The form that this version of the annotations describes. */
  int CURRENT_ABI = 1;

  /** The binary name of the class that is described. */
  String of();

  /** The part as JSON, in pieces that fit into a class file. */
  String[] json();
}
