/** The text of templates and places in it. Values; safe to share. */
@NullMarked
package dev.squall.template.source;

import org.jspecify.annotations.NullMarked;
