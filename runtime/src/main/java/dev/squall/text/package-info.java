/** Text in bytes: UTF-8 and percent-encoding, both strict. Not exported. Everything here is stateless. */
@NullMarked
package dev.squall.text;

import org.jspecify.annotations.NullMarked;
