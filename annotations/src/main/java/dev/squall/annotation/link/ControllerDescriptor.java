package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Everything that the link step must know of one controller; on the controller's generated routes class. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ControllerDescriptor {

  /** The version of this description's form: {@value #CURRENT_ABI}. */
  int abi();

  /** The form that this version of the annotations describes. */
  int CURRENT_ABI = 1;

  /** The controller's binary name, such as {@code shop.Outer$UserController}. */
  String controller();

  /** The controller's constructor parameters, in order. */
  DependencyDescriptor[] dependencies() default {};

  /** The controller's handlers, sorted by source position. */
  HandlerDescriptor[] handlers();

  /** The public methods of the controller's links class, sorted by name. */
  LinkDescriptor[] links() default {};
}
