/**
 * Finds the templates of a module and has them compiled: which types name them, in which folders they are, what they are called
 * as classes, and how their URLs fit the application's routes. Used by the compiler's one thread.
 */
@NullMarked
package dev.squall.processor.templates;

import org.jspecify.annotations.NullMarked;
