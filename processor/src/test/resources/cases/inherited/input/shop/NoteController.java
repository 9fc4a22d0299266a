package shop;

import base.Base;
import dev.squall.annotation.Get;
import dev.squall.annotation.Put;
import dev.squall.annotation.Route;

@Route("/notes")
final class NoteController extends Base<Long> implements Listed {
  // Named again, since the class file may have lost the name.
  @Override
  public String item(Long id) {
    return "note " + id;
  }

  // Annotated anew: the inherited POST is gone.
  @Put("/item")
  @Override
  public String add() {
    return "put";
  }

  @Get("/last")
  String last() {
    return "last";
  }
}
