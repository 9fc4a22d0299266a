/** Which escape a value needs, decided from the static text around it. No I/O; values and one state machine. */
@NullMarked
package dev.squall.template.html;

import org.jspecify.annotations.NullMarked;
