package shop;

import dev.squall.annotation.Template;
import dev.squall.form.FormInput;

@Template("login.html")
record LoginPage(FormInput form) {}
