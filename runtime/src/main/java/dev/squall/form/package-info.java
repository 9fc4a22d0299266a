/** Forms as handlers take them and as pages show them: what was entered, what it became, and what is wrong with it. All is immutable. */
@NullMarked
package dev.squall.form;

import org.jspecify.annotations.NullMarked;
