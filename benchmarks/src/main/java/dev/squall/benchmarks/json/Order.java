package dev.squall.benchmarks.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order. */
public record Order(
    long id, String customer, OffsetDateTime placed, LocalDate due, boolean paid, List<OrderLine> lines, double total, @Nullable String note) {}
