/** Annotations that users write: routes, parameters, results and the application that links them. */
@NullMarked
package dev.squall.annotation;

import org.jspecify.annotations.NullMarked;
