/**
 * The application on Squall: the measured routes and a hundred others, once on the event loop and once, under {@code
 * /virtual}, on virtual threads.
 */
@NullMarked
package dev.squall.benchmarks.application;

import org.jspecify.annotations.NullMarked;
