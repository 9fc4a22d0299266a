package shop;

import dev.squall.annotation.Application;
import dev.squall.annotation.Body;
import dev.squall.annotation.Check;
import dev.squall.annotation.CheckedBy;
import dev.squall.annotation.Json;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Application(services = Shop.Services.class)
final class Shop {
  record Services() {}

  record Person(@NotBlank String name, @Min(18) @Max(130) int age, List<@Size(min = 2) String> tags) {
    @Check(member = "name", message = "Must not be a tag.")
    boolean isNoTag() {
      return !tags.contains(name);
    }
  }

  @Json
  record Token(@Size(min = 3) String text) {
    static boolean isValid(Token token) {
      return !token.text().startsWith("x");
    }
  }

  @Route
  static final class ElementController {
    @Post("/names")
    String names(@Body Stream<@NotBlank @Size(max = 5) String> names) {
      return names.count() + " names";
    }

    @Post("/people")
    String people(@Body Stream<@Valid Person> people) {
      return people.count() + " people";
    }

    @Post("/tokens")
    String tokens(@Body Stream<@CheckedBy(value = Token.class, code = "token", message = "Must be a token.") Token> tokens) {
      return tokens.count() + " tokens";
    }

    @Post("/words")
    String words(@Body Stream<@Size(max = 2) List<@NotBlank String>> words) {
      return words.count() + " lists";
    }

    @Post("/stocks")
    String stocks(@Body Stream<Map<@NotBlank String, @Min(1) Integer>> stocks) {
      return stocks.count() + " stocks";
    }

    @Post("/echo")
    Stream<String> echo(@Body Stream<@NotBlank String> names) {
      return names;
    }

    @Post("/published")
    @NonBlocking
    Flow.Publisher<Integer> published(@Body Flow.Publisher<@Min(1) @Max(100) Integer> numbers) {
      return numbers;
    }

    @Post("/whole")
    String whole(@Body @Size(max = 5) String name) {
      return name;
    }
  }
}
