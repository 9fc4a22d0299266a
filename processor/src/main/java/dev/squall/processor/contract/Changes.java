package dev.squall.processor.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects changes; what several operations have in common counts once. */
final class Changes {
  private final List<Change> found = new ArrayList<>();
  private final Set<String> texts = new LinkedHashSet<>();

  void add(Verdict verdict, Place place, String what) {
    String text = place.text() + " " + what;
    if (texts.add(text)) {
      found.add(new Change(verdict, place.operation(), place.schema(), place.member(), text));
    }
  }

  /** A change that takes something from clients: breaking in requests if the new one allows less, in responses if it allows more. */
  void add(Position position, boolean narrower, Place place, String what) {
    boolean breaks = position == Position.REQUEST ? narrower : !narrower;
    add(breaks ? Verdict.MAJOR : Verdict.MINOR, place, what);
  }

  List<Change> list() {
    return List.copyOf(found);
  }
}
