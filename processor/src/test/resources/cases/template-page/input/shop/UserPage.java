package shop;

import dev.squall.annotation.Template;

@Template("users/show.html")
record UserPage(User user) {}
