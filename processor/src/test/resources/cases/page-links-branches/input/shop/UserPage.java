package shop;

import dev.squall.annotation.Template;

@Template("users.html")
record UserPage(int id, String name) {}
