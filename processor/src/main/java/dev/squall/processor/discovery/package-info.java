/**
 * Reads controllers from the compiler's elements: what is declared, and where. Nothing is judged here. The declarations hold
 * elements and are of no use after the round that they were read in. Used by the compiler's one thread.
 */
@NullMarked
package dev.squall.processor.discovery;

import org.jspecify.annotations.NullMarked;
