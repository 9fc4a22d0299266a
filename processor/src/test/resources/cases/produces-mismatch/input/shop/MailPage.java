package shop;

import dev.squall.annotation.Template;

@Template("mail.txt")
record MailPage(String title) {}
