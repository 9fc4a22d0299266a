package shop;

import dev.squall.annotation.Json;

@Json
record Own(String name) {}
