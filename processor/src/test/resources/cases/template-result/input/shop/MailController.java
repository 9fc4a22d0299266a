package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import dev.squall.annotation.Template;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import old.OldPage;

@Template(value = "mail.txt", request = false)
record Mail() {}

@Route
class MailController {

  @Get("/mail")
  Mail mail() {
    return new Mail();
  }

  @Get("/old")
  CompletionStage<Optional<OldPage>> old() {
    throw new IllegalStateException();
  }
}
