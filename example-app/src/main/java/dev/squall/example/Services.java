package dev.squall.example;

/**
 * What controllers may ask for in their constructors.
 *
 * @param monitors all monitors
 */
public record Services(MonitorStore monitors) {}
