package dev.squall.example;

/**
 * A check with what it is about.
 *
 * @param monitor the number of the monitor
 * @param check what was found
 */
public record RecordedCheck(long monitor, Check check) {}
