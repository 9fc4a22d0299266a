/**
 * What compiled templates call: the output that values are written to and escaped by, the types of values that are safe already, and
 * the functions that every template knows. An output is for one thread; everything else here is immutable or stateless.
 */
@NullMarked
package dev.squall.render;

import org.jspecify.annotations.NullMarked;
