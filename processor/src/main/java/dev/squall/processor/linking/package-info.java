/**
 * The checks over a whole table of routes: which route goes before which, and which routes cannot stand together. Pure
 * functions over {@code dev.squall.processor.model}; safe from any thread.
 */
@NullMarked
package dev.squall.processor.linking;

import org.jspecify.annotations.NullMarked;
