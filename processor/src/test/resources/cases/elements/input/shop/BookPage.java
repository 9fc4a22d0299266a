package shop;

import dev.squall.annotation.Template;

@Template("book.html")
record BookPage(Book book) {}
