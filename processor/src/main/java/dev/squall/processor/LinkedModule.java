package dev.squall.processor;

import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.List;
import java.util.Optional;

/**
 * What the link step has made of a module.
 *
 * @param application the application, if there is one and nothing is wrong with it
 * @param library the routes that applications mount, without their prefix; none where the module is no route module
 */
record LinkedModule(Optional<LinkedApplication> application, List<LinkedRoute> library) {
  LinkedModule {
    library = List.copyOf(library);
  }
}
