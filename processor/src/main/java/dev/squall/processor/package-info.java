/** The processors: wiring and rounds. */
@NullMarked
package dev.squall.processor;

import org.jspecify.annotations.NullMarked;
