package dev.squall.benchmarks.json;

import dev.squall.annotation.Json;
import java.util.List;

/** A medium or large document. */
@Json
public record OrderPage(List<Order> orders, int total) {}
