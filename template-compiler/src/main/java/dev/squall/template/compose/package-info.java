/** Which files make a page: what it extends and includes, and which of several blocks of one name counts. For one compilation. */
@NullMarked
package dev.squall.template.compose;

import org.jspecify.annotations.NullMarked;
