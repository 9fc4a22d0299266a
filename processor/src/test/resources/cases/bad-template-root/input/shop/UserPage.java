package shop;

import dev.squall.annotation.Template;

@Template("users/show.html")
record UserPage() {}

@Template("users/other.html")
record OtherPage() {}
