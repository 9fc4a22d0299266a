package shop;

import dev.squall.annotation.Template;

@Template(value = "users/show.html", kind = "htm")
record UserPage() {}

class Outer {
  @Template("users/show.html")
  private record Hidden() {}
}
