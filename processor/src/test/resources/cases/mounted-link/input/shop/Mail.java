package shop;

import dev.squall.annotation.Template;

@Template(value = "mail.txt", request = false)
record Mail(long id) {}
