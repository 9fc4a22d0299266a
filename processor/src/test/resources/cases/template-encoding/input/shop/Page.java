package shop;

import dev.squall.annotation.Template;

@Template("latin.html")
record Page() {}

@Template("latin.html")
record OtherPage() {}
