package shop;

import dev.squall.annotation.Json;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@Json
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Address(String firstLine, int houseNumber, String city) {}
