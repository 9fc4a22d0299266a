package dev.squall.template.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.check.Programs.Checked;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expressions over wildcards, raw and inner types, bounds, overloads: their types and values, with both compilers. */
class HardTypesTest {
  private static final List<String> SOURCES = List.of(
      """
      package shop;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;
      import org.jspecify.annotations.Nullable;
      public final class Variables {
        public static User user = new User("Ann", 41, "ann@x.org", new Address("Rome", null), List.of(Role.ADMIN));
        public static List<?> anyList = List.of(1, "a");
        @SuppressWarnings("rawtypes") public static List rawList = List.of(1, "a");
        public static List<? super Integer> supers = new ArrayList<>(List.of(1));
        public static List<? extends Shape> shapes = List.of(new Shape.Circle(2.0));
        public static Map<?, ? extends Number> anyMap = Map.of("a", 1);
        public static Map<String, List<? extends Number>> deep = Map.of("a", List.of(1, 2.5));
        public static Class<? extends Shape> type = Shape.Circle.class;
        public static Comparable<String> cmp = "a";
        public static Pair<String, Integer> pair = new Pair<>("a", 1);
        public static Pair<? extends CharSequence, ?> wildPair = pair;
        public static Fluent fluent = new Fluent();
        public static Supplier<String> supplier = () -> "sup";
        public static Function<String, Integer> fn = String::length;
        public static Stream<String> stream() { return Stream.of("a"); }
        public static IntStream ints = IntStream.range(0, 3);
        public static String[][] grid = {{"a"}};
        public static Integer[] boxes = {1, 2};
        public static List<int[]> arrays = List.of(new int[] {1});
        public static Outer<String>.Inner inner = new Outer<String>("o").make();
        public static Op op = Op.PLUS;
        public static @Nullable List<String> noList = null;
        public static other.Hidden.Factory factory = new other.Hidden.Factory();
        public static Over over = new Over();
        public static short sh = 2;
        public static Short boxedShort = 3;
        public static Character boxedChar = 'q';
        public static Double boxedDouble = 1.5;
        public static float f = 1.5f;
        public static Object object = "o";
        public static Number number = 5;
        public static CharSequence chars = "cs";
        public static Optional<? extends Number> optNum = Optional.of(4);
        public static Date date = new Date(0);
        public static boolean yes = true;
        public static int i = 3;
        public static String text = "hello";
        public static Gaps<String> gaps = new Gaps<>();
        public static String untold = null;
        public static Map<String, String> keyed = Map.of("empty", "e");
        public static Map<Integer, String> numbered = Map.of(1, "e");
      }
      """,
      """
      package shop;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      public class Gaps<T> {
        public List<@Nullable T> all() { return Arrays.asList((T) null); }
        public @Nullable T none() { return null; }
      }
      """,
      """
      package shop;
      public record Pair<A, B extends Comparable<? super B>>(A first, B second) {
        public <C extends Comparable<? super C>> Pair<A, C> with(C c) { return new Pair<>(first, c); }
        public Pair<B, Integer> swap() { return new Pair<>(second, 1); }
        public static <X, Y extends Comparable<? super Y>> Pair<X, Y> of(X x, Y y) { return new Pair<>(x, y); }
      }
      """,
      """
      package shop;
      public class Fluent {
        public Fluent self() { return this; }
        public <T> T get(Class<T> type) { return type.cast("x"); }
        public <T> T pick(T a, T b) { return a; }
        public <T extends Comparable<T> & java.io.Serializable> T both(T t) { return t; }
        public <E extends Enum<E>> E first(Class<E> type) { return type.getEnumConstants()[0]; }
        public String of(Object... xs) { return "" + xs.length; }
        public String of2(String s, Object... xs) { return s + xs.length; }
      }
      """,
      """
      package shop;
      public class Outer<T> {
        private final T t;
        public Outer(T t) { this.t = t; }
        public Inner make() { return new Inner(); }
        public class Inner { public T value() { return t; } public java.util.List<T> list() { return java.util.List.of(t); } }
      }
      """,
      """
      package shop;
      public enum Op { PLUS { @Override public int apply(int a, int b) { return a + b; } }; public abstract int apply(int a, int b); }
      """,
      """
      package other;
      public class Hidden {
        public static class Factory { public String name() { return "f"; } }
        static class Secret { public String x() { return "x"; } }
        public static Secret secret() { return new Secret(); }
      }
      """,
      """
      package shop;
      import java.util.*;
      import java.util.function.*;
      public class Over {
        public String m(String s) { return "String"; }
        public String m(Object o) { return "Object"; }
        public String m(CharSequence o) { return "CharSequence"; }
        public String n(long x, int y) { return "long,int"; }
        public String n(int x, long y) { return "int,long"; }
        public String p(Integer x) { return "Integer"; }
        public String p(long x) { return "long"; }
        public String q(int... x) { return "int..."; }
        public String q(Integer... x) { return "Integer..."; }
        public String r(List<String> x) { return "List"; }
        public String r(Collection<String> x) { return "Collection"; }
        public String s(Function<String, Integer> f) { return "Function"; }
        public String s(Supplier<Integer> f) { return "Supplier"; }
        public <T> String u(T x) { return "T"; }
        public String u(String x) { return "String"; }
        public <T extends Number> String v(T x) { return "Number"; }
        public <T> String v(List<T> x) { return "List<T>"; }
        public String w(char c) { return "char"; }
        public String w(int c) { return "int"; }
        public String x(Object o, String... s) { return "x1"; }
        public String x(Object o, Object... s) { return "x2"; }
      }
      """);

  /** Expression, type, value. */
  private static final String ACCEPTED = """
      gaps.all()[0] ?? "n" ¦ String ¦ n
      keyed.empty ?? "k" ¦ String ¦ e
      keyed.size ?? "k" ¦ String ¦ k
      keyed.size() ¦ int ¦ 1
      keyed.isEmpty() ¦ boolean ¦ false
      numbered.empty ¦ boolean ¦ false
      gaps.all().getFirst() ?? "n" ¦ String ¦ n
      gaps.none() ?? "n" ¦ String ¦ n
      untold ?? "n" ¦ String ¦ n
      untold ?? untold ?? "n" ¦ String ¦ n
      anyList[0] ¦ Object ¦ 1
      anyList.get(0).toString() ¦ String ¦ 1
      anyList.size() ¦ int ¦ 2
      anyList.stream().map(x -> x.toString()).toList() ¦ List<String> ¦ [1, a]
      anyList.contains("a") ¦ boolean ¦ true
      "a" in anyList ¦ boolean ¦ true
      rawList[0] ¦ Object ¦ 1
      rawList.get(0) ¦ Object ¦ 1
      rawList.size() ¦ int ¦ 2
      supers[0] ¦ Object ¦ 1
      supers.contains(1) ¦ boolean ¦ true
      anyMap["a"] ¦ Number? ¦ 1
      anyMap.get("a") ¦ Number? ¦ 1
      anyMap.keySet().size() ¦ int ¦ 1
      deep.a ¦ List<? extends Number>? ¦ [1, 2.5]
      (deep.a ?? []).size() ¦ int ¦ 2
      deep["a"]?.get(0) ¦ Number? ¦ 1
      type.simpleName ¦ String ¦ Circle
      type.getSimpleName() ¦ String ¦ Circle
      cmp.compareTo("b") ¦ int ¦ -1
      cmp < "b" ¦ boolean ¦ true
      pair.first.length() ¦ int ¦ 1
      pair.second + 1 ¦ int ¦ 2
      pair.with(2.5).second ¦ Double ¦ 2.5
      pair.swap().first ¦ Integer ¦ 1
      pair.swap().swap().first ¦ Integer ¦ 1
      wildPair.first.length() ¦ int ¦ 1
      wildPair.second ¦ Comparable ¦ 1
      wildPair.swap().first ¦ Object ¦ 1
      wildPair.with(3).second ¦ Integer ¦ 3
      Pair.of("a", 1).second ¦ Integer ¦ 1
      Pair.of(1, "x").with(user.age).second ¦ Integer ¦ 41
      fluent.get(String.class) ¦ String ¦ x
      fluent.pick(1, "a") ¦ Object ¦ 1
      fluent.pick(1, 2.5) ¦ Number ¦ 1
      fluent.pick([1], [2]) ¦ List<Integer> ¦ [1]
      fluent.pick([1], ["a"]) ¦ Object ¦ [1]
      fluent.both("x") ¦ String ¦ x
      fluent.both(i) ¦ Integer ¦ 3
      fluent.of() ¦ String ¦ 0
      fluent.of(1, "a") ¦ String ¦ 2
      fluent.of(boxes) ¦ String ¦ 2
      fluent.of(grid) ¦ String ¦ 1
      fluent.of(grid[0]) ¦ String ¦ 1
      fluent.of2("x", grid[0]) ¦ String ¦ x1
      supplier.get() ¦ String ¦ sup
      fn.apply("abc") + 1 ¦ int ¦ 4
      ints.map(x -> x * 2).sum() ¦ int ¦ 6
      grid[0][0].length() ¦ int ¦ 1
      boxes[0] + 1 ¦ int ¦ 2
      1 in boxes ¦ boolean ¦ true
      arrays[0][0] ¦ int ¦ 1
      inner.value().length() ¦ int ¦ 1
      inner.value.length() ¦ int ¦ 1
      inner.list()[0].length() ¦ int ¦ 1
      op.apply(1, 2) ¦ int ¦ 3
      op.name() ¦ String ¦ PLUS
      op == Op.PLUS ¦ boolean ¦ true
      noList?.size() ?? 0 ¦ int ¦ 0
      (noList ?? ["a"])[0] ¦ String ¦ a
      factory.name() ¦ String ¦ f
      factory.name ¦ String ¦ f
      over.m("a") ¦ String ¦ String
      over.m(chars) ¦ String ¦ CharSequence
      over.m(object) ¦ String ¦ Object
      over.m(1) ¦ String ¦ Object
      over.n(1, 2L) ¦ String ¦ int,long
      over.p(1) ¦ String ¦ long
      over.p(sh) ¦ String ¦ long
      over.p(boxes[0]) ¦ String ¦ Integer
      over.q(boxes) ¦ String ¦ Integer...
      over.r(["a"]) ¦ String ¦ List
      over.r(List.of("a")) ¦ String ¦ List
      over.u("a") ¦ String ¦ String
      over.u(1) ¦ String ¦ T
      over.v(1) ¦ String ¦ Number
      over.v([1]) ¦ String ¦ List<T>
      over.w(boxedChar) ¦ String ¦ char
      over.w('a') ¦ String ¦ char
      over.w("a"[0]) ¦ String ¦ char
      over.w(sh) ¦ String ¦ int
      over.x("a", "b") ¦ String ¦ x1
      over.x("a", 1) ¦ String ¦ x2
      over.x("a") ¦ String ¦ x1
      sh + sh ¦ int ¦ 4
      sh == 2 ¦ boolean ¦ true
      boxedShort == 3 ¦ boolean ¦ true
      boxedShort == sh ¦ boolean ¦ false
      boxedShort == boxedChar ¦ boolean ¦ false
      boxedChar == 'q' ¦ boolean ¦ true
      boxedChar + 1 ¦ int ¦ 114
      boxedDouble > i ¦ boolean ¦ false
      boxedDouble == i ¦ boolean ¦ false
      f == 1.5 ¦ boolean ¦ true
      number == 5 ¦ boolean ¦ true
      number == boxedShort ¦ boolean ¦ false
      number.intValue() > 3 ¦ boolean ¦ true
      chars == "cs" ¦ boolean ¦ true
      object == 1 ¦ boolean ¦ false
      object == boxedShort ¦ boolean ¦ false
      optNum ?? 0 ¦ Number ¦ 4
      optNum ?? 1.5 ¦ Number ¦ 4
      optNum.get() ¦ Number ¦ 4
      optNum.map(n -> n.intValue()) ?? 0 ¦ int ¦ 4
      date < date ¦ boolean ¦ false
      null ?? 1 ¦ int ¦ 1
      null ¦ null? ¦ null
      [[1], [2]] ¦ List<List<Integer>> ¦ [[1], [2]]
      [[1], []] ¦ List<Object> ¦ [[1], []]
      [[], ["a"]] ¦ List<Object> ¦ [[], [a]]
      [text, chars] ¦ List<CharSequence> ¦ [hello, cs]
      [yes ? 1 : 2, 3L] ¦ List<Number> ¦ [1, 3]
      "${shapes[0].area} ${sh} ${boxedChar}" ¦ String ¦ 12.0 2 q
      "$" + "{x}" ¦ String ¦ ${x}
      text.chars().mapToObj(c -> Character.toString(c)).toList() ¦ List<String> ¦ [h, e, l, l, o]
      text.chars().filter(c -> c > 100).count() ¦ long ¦ 5
      java.util.stream.Stream.of(1, 2).map(x -> x + 1).toList() ¦ List<Integer> ¦ [2, 3]
      java.util.stream.Stream.of("b", "a").sorted(Comparator.reverseOrder()).toList() ¦ List<String> ¦ [b, a]
      java.util.stream.Stream.of("b", "a").sorted(Comparator.comparing(x -> x.length())).toList() ¦ List<String> ¦ [b, a]
      java.util.stream.Stream.of("b", "a").collect(java.util.stream.Collectors.toMap(x -> x, x -> x.length())).a ¦ Integer? ¦ 1
      java.util.stream.Stream.of("b", "a").collect(java.util.stream.Collectors.toList()).size() ¦ int ¦ 2
      java.util.stream.Stream.of("b", "a").collect(java.util.stream.Collectors.groupingBy(x -> x.length(), java.util.stream.Collectors.counting())) ¦ Map<Integer, Long> ¦ {1=2}
      java.util.stream.IntStream.rangeClosed(1, 3).mapToObj(x -> "n" + x).toList() ¦ List<String> ¦ [n1, n2, n3]
      Collections.max([1, 2]) ¦ Integer ¦ 2
      Collections.emptyList() ¦ List<Object> ¦ []
      Collections.nCopies(3, "a") ¦ List<String> ¦ [a, a, a]
      Objects.requireNonNullElse(text, "x") ¦ String ¦ hello
      Optional.of(1).map(x -> x + 1) ?? 0 ¦ int ¦ 2
      Optional.ofNullable(text).isPresent() ¦ boolean ¦ true
      Integer.valueOf(3) + 1 ¦ int ¦ 4
      Integer.parseInt("12") ¦ int ¦ 12
      String.valueOf(1.5) ¦ String ¦ 1.5
      Arrays.asList(1, 2) ¦ List<Integer> ¦ [1, 2]
      Arrays.asList(boxes) ¦ List<Integer> ¦ [1, 2]
      Arrays.stream(boxes).map(b -> b + 1).toList() ¦ List<Integer> ¦ [2, 3]
      List.copyOf(shapes)[0].area ¦ double ¦ 12.0
      Map.entry("a", 1).value + 1 ¦ int ¦ 2
      Math.PI ¦ double ¦ 3.141592653589793
      Integer.MAX_VALUE + 1 ¦ int ¦ -2147483648
      Long.MAX_VALUE ¦ long ¦ 9223372036854775807
      Character.isLetter('a') ¦ boolean ¦ true
      Character.isLetter(text[0]) ¦ boolean ¦ true
      Locale.ROOT ¦ Locale ¦
      text.getClass() ¦ Class<?> ¦ class java.lang.String
      text.getClass().getName() ¦ String ¦ java.lang.String
      user.equals(user) ¦ boolean ¦ true
      "a".length ¦ int ¦ 1
      "a".isEmpty ¦ boolean ¦ false
      "a".empty ¦ boolean ¦ false
      not "a".isEmpty() ¦ boolean ¦ true
      1 < 2 and 2 < 3 ¦ boolean ¦ true
      1 in 1..i and i not in 5..6 ¦ boolean ¦ true
      (1..3).stream().map(x -> x * x).toList() ¦ List<Integer> ¦ [1, 4, 9]
      1.0 / 0 ¦ double ¦ Infinity
      -2147483648 ¦ int ¦ -2147483648
      2147483647 + 1 ¦ int ¦ -2147483648
      object is Integer ¦ boolean ¦ false
      object is List ¦ boolean ¦ false
      anyList is ArrayList ¦ boolean ¦ false
      shapes[0] is Shape.Circle ¦ boolean ¦ true
      object is String[] ¦ boolean ¦ false
      chars is String ¦ boolean ¦ true
      String.class.name ¦ String ¦ java.lang.String
      fluent.first(Role.class) ¦ Role ¦ ADMIN
      java.util.stream.Stream.of(Map.entry("b", 1), Map.entry("a", 2)).sorted(Map.Entry.comparingByKey()).toList()[0].value ¦ Integer ¦ 2
      over.p(5) ¦ String ¦ long
      Character.isLetter("a") ¦ boolean ¦ true
      """;

  /** Expression, code. */
  private static final String REFUSED = """
      anyMap.a ¦ UnknownProperty
      fluent.of(null) ¦ PossiblyNull
      noList?.stream().map(x -> x.length()).toList() ¦ PossiblyNull
      Hidden.secret() ¦ UnknownName
      other.Hidden.secret().x() ¦ UnknownMethod
      other.Hidden.secret().toString() ¦ UnknownMethod
      over.n(1, 2) ¦ AmbiguousCall
      over.q(1, 2) ¦ AmbiguousCall
      number > 3 ¦ TypeMismatch
      yes ? 1 : 'a' ¦ TypeMismatch
      yes ? shapes[0] : user ¦ TypeMismatch
      yes ? Shape.Circle : 1 ¦ UnknownProperty
      [null] ¦ PossiblyNull
      [x -> x] ¦ TypeMismatch
      "${user}" ¦ NotPrintable
      Stream.of(1, 2).map(x -> x + 1).toList() ¦ UnknownName
      java.util.stream.Stream.of("b", "a").sorted(Comparator.comparing(String::length).thenComparing(x -> x)).toList() ¦ TypeMismatch
      Map.Entry.comparingByKey() ¦ UnknownMethod
      user.wait() ¦ TypeMismatch
      user.notify() ¦ TypeMismatch
      user.clone() ¦ UnknownMethod
      text.class ¦ UnknownProperty
      1 / (2 - 2) ¦ TypeMismatch
      1 % (0) ¦ TypeMismatch
      1 / -0 ¦ TypeMismatch
      i / 0L ¦ TypeMismatch
      text + 'c' + 1 + null ¦ PossiblyNull
      i is Integer ¦ TypeMismatch
      object is List<String> ¦ TypeMismatch
      object is int ¦ TypeMismatch
      text is Number ¦ TypeMismatch
      chars is Integer ¦ TypeMismatch
      """;

  private static Round round() {
    Round round = new Round();
    Shop.TYPES.stream().filter(source -> !source.equals(Shop.VARIABLES)).forEach(round::add);
    Shop.LINKS.forEach(round::add);
    SOURCES.forEach(round::add);
    return round;
  }

  @Test
  void typesAndValues() throws Exception {
    verify(round());
  }

  @Test
  void typesAndValuesByTheCompilerOfEclipse(@TempDir Path folder) throws Exception {
    verify(round().withEclipse(folder));
  }

  private static void verify(Round round) throws Exception {
    List<String[]> accepted = rows(ACCEPTED);
    List<String[]> refused = rows(REFUSED);
    Programs programs = new Programs(accepted.stream().map(row -> row[0]).toList());
    Programs others = new Programs(refused.stream().map(row -> row[0]).toList());
    ClassLoader loader = round.run(environment -> {
      others.sources(environment);
      return programs.sources(environment);
    });
    for (int i = 0; i < accepted.size(); i++) {
      Checked checked = programs.checked().get(i);
      assertThat(checked.problems()).as(checked.expression()).isEmpty();
      assertThat(checked.type() + " \u00a6 " + Programs.value(loader, i)).as(checked.expression())
          .isEqualTo(accepted.get(i)[1] + " \u00a6 " + accepted.get(i)[2]);
    }
    for (int i = 0; i < refused.size(); i++) {
      Checked checked = others.checked().get(i);
      assertThat(checked.codes()).as(checked.expression()).containsExactly(refused.get(i)[1]);
    }
  }

  private static List<String[]> rows(String table) {
    return table.lines()
        .map(line -> Arrays.stream(line.split("\u00a6", -1)).map(String::strip).toArray(String[]::new))
        .toList();
  }
}
