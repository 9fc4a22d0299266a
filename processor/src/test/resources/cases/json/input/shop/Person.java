package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.squall.annotation.Json;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
    @Nullable String title,
    @JsonProperty("full name") @JsonAlias("name") String name,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String password,
    @Nullable LocalDate born,
    @Nullable Person partner) {}
