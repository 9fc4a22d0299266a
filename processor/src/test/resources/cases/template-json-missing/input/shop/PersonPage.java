package shop;

import dev.squall.annotation.Template;
import java.util.List;
import lib.Person;

@Template("person.html")
record PersonPage(Person person, List<Person> friends, Own own) {}
