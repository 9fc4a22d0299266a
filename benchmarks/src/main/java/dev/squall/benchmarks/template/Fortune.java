package dev.squall.benchmarks.template;

/** A row of the page of fortunes. */
public record Fortune(int id, String message) {}
