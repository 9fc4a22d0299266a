/**
 * Turns a page's nodes into the steps of a program: checks their expressions, follows their contexts, resolves blocks, includes,
 * macros and modules. For one page.
 */
@NullMarked
package dev.squall.template.lower;

import org.jspecify.annotations.NullMarked;
