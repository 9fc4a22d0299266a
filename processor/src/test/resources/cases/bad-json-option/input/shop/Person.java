package shop;

import dev.squall.annotation.Json;

@Json
record Person(String name) {}
