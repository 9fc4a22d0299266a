/**
 * What is wrong with an application, and how it is told. Only {@link dev.squall.processor.diagnostic.ProblemPrinter} talks to
 * the compiler. Used by the compiler's one thread.
 */
@NullMarked
package dev.squall.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
