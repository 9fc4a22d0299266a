package dev.squall.benchmarks.json;

/** A line of an order. */
public record OrderLine(String sku, String title, int quantity, double price) {}
