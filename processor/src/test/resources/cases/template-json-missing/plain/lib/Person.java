package lib;

import dev.squall.annotation.Json;

/** A class of a library that was compiled without the processor: there is no PersonJson. */
@Json
public record Person(String name) {}
