package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.TemplateProject.CompiledProject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole templates over types that are hard on a compiler: generics, nested and hidden types, arrays, maps, streams, sealed types. */
class TypedPagesTest {

  private static TemplateProject project() {
    return new TemplateProject()
        .java("Depot", """
            package depot;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            public record Depot<K extends Comparable<K>, V>(SortedMap<K, List<V>> shelves, @Nullable V best) {
              public record Slot<T>(int place, T content) {}
              public List<Slot<V>> slots(K key) {
                List<Slot<V>> slots = new ArrayList<>();
                for (V value : shelves.getOrDefault(key, List.of())) {
                  slots.add(new Slot<>(slots.size(), value));
                }
                return slots;
              }
              public Optional<V> first(K key) { return shelves.getOrDefault(key, List.of()).stream().findFirst(); }
              public static <T> List<T> twice(T value) { return List.of(value, value); }
            }
            """)
        .java("Part", "record Part(String code, int[] sizes, Kind kind) { enum Kind { SMALL, LARGE } int weight() { return sizes.length; } }")
        .java("Node", """
            import java.util.*;
            public final class Node<T> {
              private final T value; private final List<Node<T>> children;
              Node(T value, List<Node<T>> children) { this.value = value; this.children = children; }
              public T getValue() { return value; }
              public List<Node<T>> getChildren() { return children; }
              public class Inner { public T outer() { return value; } }
              public Inner inner() { return new Inner(); }
            }
            """)
        .java("Event", """
            public sealed interface Event<T> {
              record Created<T>(T what) implements Event<T> {}
              sealed interface Changed<T> extends Event<T> permits Renamed, Moved {}
              record Renamed<T>(T what, String name) implements Changed<T> {}
              record Moved<T>(T what, int to) implements Changed<T> {}
              enum Nothing implements Event<Object> { NOTHING }
            }
            """)
        .java("Base", "abstract class Base<T> { public T item; public T getItem() { return item; } public abstract String title(); }")
        .java("Derived", "public class Derived extends Base<String> { public Derived(String i) { item = i; } public String title() { return \"t\" + item; } }")
        .java("TypesPage", """
            import java.util.*;
            import java.util.stream.Stream;
            import org.jspecify.annotations.Nullable;
            public record TypesPage(depot.Depot<String, Part> depot, Node<String> tree, List<Event<Part>> events, Event<?> any,
                Map<Part.Kind, Map<String, Long>> counts, int[][] grid, String[] names, Derived derived,
                List<? extends Number> numbers, Map<String, ? super Integer> sinks, @Nullable List<@Nullable String> gaps,
                Stream<String> stream, Iterable<Character> letters, char initial, long total, Long boxed, byte tiny, float ratio,
                Set<Part.Kind> kinds, Object anything, Optional<Optional<String>> nested, @Nullable Integer maybe) {}
            """)
        .java("Sample", """
            import java.util.*;
            import java.util.stream.Stream;
            final class Sample {
              static Object page() {
                Part a = new Part("a", new int[] {1, 2}, Part.Kind.SMALL);
                Part b = new Part("b", new int[] {}, Part.Kind.LARGE);
                SortedMap<String, List<Part>> shelves = new TreeMap<>(Map.of("x", List.of(a, b), "y", List.of(b)));
                return new TypesPage(new depot.Depot<>(shelves, a),
                    new Node<>("root", List.of(new Node<>("l", List.of()), new Node<>("r", List.of()))),
                    List.of(new Event.Created<>(a), new Event.Renamed<>(b, "c"), new Event.Moved<>(a, 3)), Event.Nothing.NOTHING,
                    new EnumMap<>(Map.of(Part.Kind.SMALL, Map.of("n", 5L))), new int[][] {{1, 2}, {3}}, new String[] {"p", "q"},
                    new Derived("d"), List.of(1, 2.5), new HashMap<>(Map.of("s", (Object) "o")), Arrays.asList("g", null),
                    Stream.of("s1", "s2"), List.of('k', 'l'), 'i', 5_000_000_000L, 7L, (byte) 3, 0.5f,
                    EnumSet.of(Part.Kind.LARGE), "any", Optional.of(Optional.of("deep")), null);
              }
            }
            """)
        .page("TypesPage", "t.txt");
  }

  /** Each line of a template and what it becomes. */
  private static final String LINES = """
      {% for slot in depot.slots("x") %}{{ slot.place }}{{ slot.content.code }}{{ slot.content.sizes.length }};{% end %} => 0a2;1b0;
      {% for key, parts in depot.shelves %}{{ key }}:{% for part in parts %}{{ part.code }}{{ loop.parent.index }}{% end %} {% end %} => x:a1b1 y:b2
      {% for entry in depot.shelves %}{{ entry.key }}{{ entry.value.size() }}{% end %} => x2y1
      {{ depot.first("x").map(p -> p.code) ?? "-" }}{{ depot.first("z").map(p -> p.code) ?? "-" }} => a-
      {% if depot.best is not null %}{{ depot.best.kind }}{{ depot.best.weight() }}{% end %} => SMALL2
      {{ depot.best?.code ?? "none" }} => a
      {% set best = depot.best %}{% if best is not null %}{{ best.code }}{% end %} => a
      {% import depot.Depot %}{% for t in Depot.twice(boxed) %}{{ t + 1 }}{% end %} => 88
      {% for Depot.Slot<Part> s in depot.slots("y") %}{{ s.content.kind }}{% end %} => LARGE
      {{ tree.value.length() }}{% for child in tree.children %}{{ child.value | upper }}{{ child.children.isEmpty() }}{% end %} => 4LtrueRtrue
      {{ tree.inner().outer().length() }} => 4
      {% for e in events %}{% switch e %}{% case Event.Created<Part> c %}+{{ c.what.code }}{% case Event.Changed<Part> c %}~{% end %}{% end %} => +a~~
      {% for e in events %}{% switch e %}{% case Event.Created c %}C{% case Event.Renamed r %}R{{ r.name }}{% case Event.Moved m %}M{{ m.to }}{% end %}{% end %} => CRcM3
      {% switch any %}{% case Event.Nothing n %}n{% else %}x{% end %} => n
      {% switch events[0] %}{% case Event.Created<Part> c if c.what.weight() > 5 %}heavy{% case Event.Created<Part> c %}{{ c.what.kind }}{% else %}x{% end %} => SMALL
      {% for kind, inner in counts %}{{ kind }}{% for n, c in inner %}{{ n }}{{ c + 1 }}{% end %}{% end %} => SMALLn6
      {{ (counts[Part.Kind.SMALL] ?? Map.of()).size() }} => 1
      {{ counts[SMALL_KIND]?.n ?? 0 }} => 5
      {% for row in grid %}{% for cell in row %}{{ cell }}{% end %}/{% end %} => 12/3/
      {{ grid[1][0] + grid.length }} => 5
      {% for name in names %}{{ name }}{{ loop.length }}{% end %}{{ "q" in names }} => p2q2true
      {{ derived.item.length() }}{{ derived.title() }}{{ derived.title }} => 1tdtd
      {% for n in numbers %}{{ n.intValue() }}{{ n }} {% end %} => 11 22.5
      {% if gaps is not null %}{% for g in gaps %}{{ g ?? "null" }}{% end %}{% end %} => gnull
      {% for g in gaps ?? [] %}{{ g ?? "!" }}{% end %} => g!
      {% for s in stream %}{{ s }}{{ loop.index0 }}{% end %} => s10s21
      {% for c in letters %}{{ c }}{{ c == "k" }}{% end %} => ktruelfalse
      {{ initial }}{{ total }}{{ boxed }}{{ tiny }}{{ ratio }}{{ tiny + initial }} => i5000000000730.5108
      {% switch initial %}{% case "i" %}eye{% else %}x{% end %} => eye
      {% switch tiny %}{% case 3 %}three{% case 4 %}four{% end %} => three
      {% switch boxed %}{% case 7 %}seven{% else %}x{% end %} => seven
      {% for k in kinds %}{% switch k %}{% case SMALL %}s{% case LARGE %}l{% end %}{% end %} => l
      {% if anything is String %}text{% end %} => text
      {{ (nested ?? Optional.empty()) ?? "flat" }} => deep
      {{ maybe ?? 5 }}{{ maybe is null }} => 5true
      {% set n = maybe ?? 1 %}{% set n = n + 1 %}{{ n }} => 2
      {% set part = depot.slots("x")[0].content %}{{ part.code }} => a
      {% macro show(List<Part> parts, Part.Kind kind = Part.Kind.SMALL) %}{% for p in parts %}{{ p.kind == kind }}{% end %}{% end %}{% call show(depot.slots("x").stream().map(s -> s.content).toList()) %} => truefalse
      {% macro pair(Map<String, ? extends Number> m, int... xs) %}x{% end %}y => y
      {{ names.length > 1 ? names[0] : "none" }}{{ "b" if total > 1 else "c" }} => pb
      {{ depot.shelves.values().stream().flatMap(v -> v.stream()).map(p -> p.code).distinct().toList().size() }} => 2
      {{ depot.shelves.values().stream().mapToInt(v -> v.size()).max() ?? 0 }} => 2
      {{ numbers.stream().mapToDouble(Number::doubleValue).sum() }} => 3.5
      {% from java.lang.Math import max, PI %}{{ max(total, 1) }}{{ PI > 3 }} => 5000000000true
      {% from java.util.Map import of as mapOf %}{{ mapOf("a", 1).a ?? 0 }} => 1
      {{ [derived, derived].size() }}{{ [1, 2, 3] | join("-") }} => 21-2-3
      {% while maybe is not null and maybe > 3 %}x{% end %}. => .
      """;

  @Test
  void valuesOfAllTypes() {
    List<String> templates = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : LINES.replace("SMALL_KIND", "Part.Kind.SMALL").replace(", int... xs", "").lines().toList()) {
      int arrow = line.lastIndexOf(" => ");
      templates.add(line.substring(0, arrow));
      expected.add(line.substring(arrow + 4));
    }
    CompiledProject compiled =
        project().template("t.txt", "{% whitespace all %}" + String.join("\n", templates)).compile();
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.messages()).isEmpty();
    String rendered = Rendered.page(compiled, "TypesPageTemplate");
    assertThat(Arrays.stream(rendered.split("\n", -1)).map(String::stripTrailing)).containsExactlyElementsOf(expected);
  }
}
