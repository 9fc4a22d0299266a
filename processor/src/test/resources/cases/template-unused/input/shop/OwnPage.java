package shop;

import dev.squall.annotation.Template;

@Template("own.html")
record OwnPage(String never, String name) {
  OwnPage {
    name = name.strip();
  }
}
