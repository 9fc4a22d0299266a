/**
 * What a generated template class does, step by step: types are checked, contexts are decided, names are Java's. Values, between
 * the package that makes them and the one that writes them down.
 */
@NullMarked
package dev.squall.template.program;

import org.jspecify.annotations.NullMarked;
