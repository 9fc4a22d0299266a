package shop;

import dev.squall.annotation.Check;
import dev.squall.annotation.Convert;
import dev.squall.annotation.Default;
import dev.squall.annotation.FormParam;
import dev.squall.http.UploadedFile;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record NewOrder(
    @NotBlank @Size(max = 80) String name,
    @Min(1) @Max(10) int count,
    @FormParam("size") Parcel kind,
    Optional<@Email String> email,
    @Nullable LocalDate due,
    @NotEmpty List<@Size(min = 2) String> tags,
    Set<Long> ids,
    boolean gift,
    Optional<Boolean> insured,
    @Default("5") int stars,
    OptionalInt page,
    @Convert(Code.class) Code code,
    Address address,
    Address other,
    UploadedFile photo,
    List<UploadedFile> more) {

  enum Parcel {
    SMALL,
    LARGE
  }

  @Check(code = "deliverable", message = "Small ones are no gifts.", member = "gift")
  static boolean isDeliverable(NewOrder order) {
    return !order.gift || order.kind != Parcel.SMALL;
  }

  @AssertTrue(message = "{shop.addresses}")
  boolean isComplete() {
    return !address.equals(other);
  }

  record Address(@NotBlank String street, @FormParam("zip") @Pattern(regexp = "[0-9]{5}") String code) {
    @Check
    boolean isKnown() {
      return true;
    }
  }

  record Code(String text) {
    static Code parse(String text) {
      return new Code(text);
    }

    static String format(Code code) {
      return code.text();
    }
  }
}
