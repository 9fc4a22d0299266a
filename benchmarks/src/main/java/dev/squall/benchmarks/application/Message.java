package dev.squall.benchmarks.application;

/** The body of {@code /json}. */
record Message(String message) {}
