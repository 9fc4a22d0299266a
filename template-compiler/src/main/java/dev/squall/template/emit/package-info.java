/** From checked templates to Java source. For one compilation. */
@NullMarked
package dev.squall.template.emit;

import org.jspecify.annotations.NullMarked;
