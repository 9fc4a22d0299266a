package dev.squall.benchmarks.json;

import java.time.LocalDate;

/** A small document. */
public record User(long id, String name, String email, boolean active, double balance, LocalDate born) {}
