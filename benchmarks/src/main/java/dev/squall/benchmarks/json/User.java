package dev.squall.benchmarks.json;

import dev.squall.annotation.Json;
import java.time.LocalDate;

/** A small document. */
@Json
public record User(long id, String name, String email, boolean active, double balance, LocalDate born) {}
