package dev.squall.benchmarks.json;

import java.util.List;

/** A medium or large document. */
public record OrderPage(List<Order> orders, int total) {}
