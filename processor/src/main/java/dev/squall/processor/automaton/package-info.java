/**
 * Regular languages over bytes, decided exactly: regular expressions and value types become minimal automata, which are
 * intersected, subtracted and asked for their shortest texts. Immutable values and pure functions; safe from any thread.
 */
@NullMarked
package dev.squall.processor.automaton;

import org.jspecify.annotations.NullMarked;
