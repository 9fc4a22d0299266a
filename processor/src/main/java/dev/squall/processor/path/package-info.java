/**
 * The language of paths: text to {@link dev.squall.processor.model.PathTemplate}, and the encoded form in which paths are
 * compared. Pure functions; safe from any thread.
 */
@NullMarked
package dev.squall.processor.path;

import org.jspecify.annotations.NullMarked;
