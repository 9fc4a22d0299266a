package dev.squall.example;

/**
 * What controllers may ask for in their constructors.
 *
 * @param monitors all monitors
 * @param incidents all incidents
 * @param checks the latest checks
 */
public record Services(MonitorStore monitors, IncidentStore incidents, CheckStore checks) {}
