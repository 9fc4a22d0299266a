/** Types of expressions, from the compiler's model of the user's classes, and the Java that computes them. For one compilation. */
@NullMarked
package dev.squall.template.check;

import org.jspecify.annotations.NullMarked;
