/** What goes into the template compiler and what comes out: records, and the loader of files. */
@NullMarked
package dev.squall.template.api;

import org.jspecify.annotations.NullMarked;
