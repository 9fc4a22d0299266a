package shop;

import dev.squall.annotation.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Template("people.html")
public record PeoplePage(
    Person person,
    @Nullable Person guest,
    List<? extends Person> people,
    Map<String, Optional<Person>> rooms,
    Person[][] tables,
    Shelf.Item item,
    List<Shelf.Size> sizes,
    Shelf.Box box,
    List<Shelf.Box> boxes) {}
