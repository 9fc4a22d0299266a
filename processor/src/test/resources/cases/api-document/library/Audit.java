package audit;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import dev.squall.annotation.RouteModule;

@RouteModule
public final class Audit {
  /** What was done, and by whom. */
  @Route("/log")
  public static final class LogController {

    /**
     * Reads an entry.
     *
     * @param number the entry's number, from 1
     * @return the entry as a line of text
     */
    @Get("/{number}")
    String show(int number) {
      return "entry " + number;
    }
  }
}
