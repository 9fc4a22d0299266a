package shop;

import dev.squall.annotation.Template;
import dev.squall.annotation.Templates;

@Template("users/shwo.html")
record UserPage() {}

@Template("/users/show.html")
record AbsolutePage() {}

@Template("../users/show.html")
record ClimbingPage() {}

@Templates({"rows/*.html", "users/*.html", "users/other.html"})
class Mail {}
