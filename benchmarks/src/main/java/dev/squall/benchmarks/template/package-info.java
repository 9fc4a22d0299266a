/**
 * Compares compiled templates with code that writes the same bytes by hand, and, with the Maven profile {@code peers}, with other engines.
 * Each benchmark is for one thread.
 */
@NullMarked
package dev.squall.benchmarks.template;

import org.jspecify.annotations.NullMarked;
