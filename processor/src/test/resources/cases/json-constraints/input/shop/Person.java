package shop;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

class Person {
  @NotBlank private String name = "";
  private String[] titles = {};

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @Size(max = 3)
  public String[] getTitles() {
    return titles;
  }

  public void setTitles(String[] titles) {
    this.titles = titles;
  }

  @AssertTrue(message = "Has too many titles for so short a name.")
  boolean hasRoomForTitles() {
    return titles.length <= name.length();
  }
}
