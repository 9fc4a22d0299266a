package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The controllers that a link step has put together; on the generated application or route module class. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ApplicationDescriptor {

  /** The version of this description's form: {@link ControllerDescriptor#CURRENT_ABI}. */
  int abi();

  /** The binary names of the module's controllers, sorted. */
  String[] controllers();
}
