/** Goals of Maven builds. Run by Maven's threads, of which several may build different modules. */
@NullMarked
package dev.squall.maven;

import org.jspecify.annotations.NullMarked;
