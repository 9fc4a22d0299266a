/** Pulse for people: pages that work without JavaScript. Controllers are shared by all threads; pages are values. */
@NullMarked
package dev.squall.example.page;

import org.jspecify.annotations.NullMarked;
