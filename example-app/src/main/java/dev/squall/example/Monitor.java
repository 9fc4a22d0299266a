package dev.squall.example;

import dev.squall.annotation.Json;
import dev.squall.annotation.api.Example;
import java.time.Duration;
import java.time.Instant;

/**
 * Something that is probed.
 *
 * @param id a number that is never used again
 * @param name what people call it
 * @param url what is requested
 * @param interval the time between two probes
 * @param created when it was added
 */
@Json
public record Monitor(
    long id,
    @Example("Shop") String name,
    @Example("https://shop.example/") ProbeUrl url,
    @Example("PT1M") Duration interval,
    Instant created) {}
