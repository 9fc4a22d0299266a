/** What is wrong with a template, and how it is told. Used by the compiler's one thread. */
@NullMarked
package dev.squall.template.diagnostic;

import org.jspecify.annotations.NullMarked;
