package shop;

import dev.squall.annotation.Template;

@Template("thread.html")
record ThreadPage(Thread thread) {}
