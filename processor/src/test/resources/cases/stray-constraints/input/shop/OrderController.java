package shop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.squall.annotation.Body;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

@Route("/orders")
final class OrderController {
  record Line(int number) {
    @JsonProperty("text")
    @Size(min = 10)
    public String getText() {
      return "x";
    }

    @NotNull
    String shown() {
      return "";
    }

    @AssertTrue
    boolean isSound() {
      return true;
    }
  }

  static class Customer {
    private @Size(max = 3) String hidden = "";

    @JsonIgnore
    @Size(max = 2)
    private String ignored = "";

    public String getIgnored() {
      return ignored;
    }

    void rename(@NotBlank String name) {}
  }

  interface Listed<T> {
    T list();

    @Min(1)
    default int count() {
      return 1;
    }
  }

  record Tags(List<String> list) implements Listed<List<@Size(max = 2) String>> {
    Tags(@Size(max = 3) String one) {
      this(List.of(one));
    }
  }

  static class Code {
    private final @NotBlank String text;
    private @Size(max = 2) String other = "";

    Code(String text) {
      this.text = text;
    }

    @JsonValue
    public String getText() {
      return text;
    }
  }

  record Box<T>(T content) {}

  record Order(
      Line line, Customer customer, Tags tags, Code code, Box<List<@Size(max = 2) String>> box, List<@Size(max = 9) byte[]> files) {}

  record Login(String name) {
    @Size(max = 3)
    String upper() {
      return name;
    }
  }

  @Post
  String add(@Body Order order) {
    return "";
  }

  @Post("/login")
  String login(@FormParam Login login) {
    return "";
  }
}
