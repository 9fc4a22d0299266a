package shop;

import dev.squall.annotation.Template;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Template("people.json")
public record DataPage(Person person, @Nullable Person guest, List<Person> people) {}
