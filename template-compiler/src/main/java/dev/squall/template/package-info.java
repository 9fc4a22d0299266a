/** The template compiler as others use it: a loader of files goes in, Java source and problems come out. For one compilation. */
@NullMarked
package dev.squall.template;

import org.jspecify.annotations.NullMarked;
