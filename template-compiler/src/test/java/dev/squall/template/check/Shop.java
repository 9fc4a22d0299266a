package dev.squall.template.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The types that tests of expressions use, and the variables that their expressions see. */
final class Shop {
  /** Each field is a variable of the expressions. */
  static final String VARIABLES = """
      package shop;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      public final class Variables {
        public static User user = new User("Ann", 41, "ann@x.org", new Address("Rome", null), List.of(Role.ADMIN));
        public static @Nullable User guest = null;
        public static @Nullable User other = user;
        public static List<User> users = List.of(user, new User("Bob", 7, null, null, List.of()));
        public static Map<String, User> byName = Map.of("Ann", user);
        public static Map<Long, String> byId = Map.of(5L, "five");
        public static List<? extends Shape> shapes = List.of(new Shape.Circle(2.0), new Shape.Square(3));
        public static Shape shape = new Shape.Circle(1.5);
        public static Box<String> box = new Box<>("in");
        public static Box<? extends Number> numbers = new Box<>(17);
        public static int i = 7;
        public static long l = 5_000_000_000L;
        public static double d = 2.5;
        public static char c = 'x';
        public static byte b = 3;
        public static boolean yes = true;
        public static Integer boxed = 7;
        public static @Nullable Integer noNumber = null;
        public static @Nullable Boolean noFlag = null;
        public static @Nullable String noText = null;
        public static String text = "hello";
        public static String[] words = {"a", "b"};
        public static int[] ints = {1, 2, 3};
        public static BigDecimal price = new BigDecimal("9.90");
        public static BigInteger big = BigInteger.TEN;
        public static Optional<String> some = Optional.of("some");
        public static Optional<String> none = Optional.empty();
        public static OptionalInt someInt = OptionalInt.of(4);
        public static Month month = Month.MAY;
        public static LocalDate date = LocalDate.of(2026, 5, 17);
        public static Bean bean = new Bean();
        public static Object object = "an object";
        public static List<Integer> integers = List.of(3, 1, 2);
        public static List<@Nullable String> gaps = Arrays.asList("a", null);
        public static Set<Long> longs = Set.of(5L);
        public static Calls calls = new Calls();
        private Variables() {}
      }
      """;

  static final List<String> TYPES = List.of(
      VARIABLES,
      """
      package shop;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      public record User(String name, int age, @Nullable String email, @Nullable Address address, List<Role> roles) {
        public boolean hasRole(String role) { return roles.stream().anyMatch(r -> r.name().equals(role)); }
        public boolean hasRole(Role role) { return roles.contains(role); }
        public @Nullable Address findAddress(int which) { return address; }
        public String greet(String greeting, String... names) { return greeting + String.join("+", names); }
        public void nothing() {}
        public static User of(String name) { return new User(name, 1, null, null, List.of()); }
        String hidden() { return "package"; }
      }
      """,
      "package shop; import org.jspecify.annotations.Nullable;"
          + " public record Address(String city, @Nullable String street) {}",
      "package shop; public enum Role { ADMIN, GUEST; public String label() { return name().toLowerCase(); } }",
      """
      package shop;
      public sealed interface Shape permits Shape.Circle, Shape.Square {
        double area();
        record Circle(double radius) implements Shape { public double area() { return radius * radius * 3; } }
        record Square(int side) implements Shape { public double area() { return side * side; } }
      }
      """,
      """
      package shop;
      import java.util.function.Function;
      public record Box<T>(T value) {
        public <R> Box<R> map(Function<? super T, ? extends R> function) { return new Box<>(function.apply(value)); }
        public T or(T other) { return value; }
        public static <T> T same(T value) { return value; }
        public static <T extends Comparable<T>> T max(T a, T b) { return a.compareTo(b) > 0 ? a : b; }
      }
      """,
      """
      package shop;
      public class Bean {
        public final int size = 3;
        private boolean open = true;
        public String getTitle() { return "title"; }
        public boolean isOpen() { return open; }
        public String URL() { return "url"; }
        public static final String CONSTANT = "constant";
        private String secret() { return "secret"; }
        protected String guarded() { return "guarded" + secret(); }
      }
      """,
      """
      package shop;
      import java.io.IOException;
      import java.util.*;
      import java.util.function.*;
      import org.jspecify.annotations.Nullable;
      public class Calls {
        public String a(int x) { return "int"; }
        public String a(long x) { return "long"; }
        public String a(double x) { return "double"; }
        public String a(Object x) { return "object"; }
        public String a(int... x) { return "ints"; }
        public String two(Integer a, Object b) { return "first"; }
        public String two(Object a, Integer b) { return "second"; }
        public String boxes(Integer x) { return "box"; }
        public String nullable(@Nullable String text) { return "<" + text + ">"; }
        public String strict(String text) { return text; }
        public String io(String text) throws IOException { return text; }
        public String collection(Collection<? extends Number> numbers) { return "numbers" + numbers.size(); }
        public int apply(IntUnaryOperator operator, int value) { return operator.applyAsInt(value); }
        public <T> List<T> sorted(Collection<T> values, Comparator<? super T> order) {
          return values.stream().sorted(order).toList();
        }
        public String chars(char c) { return "char" + c; }
        public <K, V> Map<V, K> swap(Map<K, V> map) { return new HashMap<>(); }
        public String any(Predicate<? super String> test) { return "" + test.test("x"); }
        public String run(Runnable action) { action.run(); return "ran"; }
        public static String twice(String text) { return text + text; }
      }
      """);

  /** A controller, and the class of links that the processor would generate for it. */
  static final List<String> LINKS = List.of(
      """
      package shop;
      public class UserController {
        public String show(long id) { return "" + id; }
        public String search(@QueryParam String text) { return text; }
        @interface QueryParam {}
      }
      """,
      """
      package shop;
      import dev.squall.dispatch.Link;
      public final class UserControllerLinks {
        public static Link show(long id) { return new Link("/users/" + id, null); }
        public static Link search(String text) { return new Link("/users", "text=" + text); }
        public static Link search(String text, int page) { return new Link("/users", "text=" + text + "&page=" + page); }
        private UserControllerLinks() {}
        public static Link page(String name, java.util.OptionalInt page) { return new Link("/pages", null); }
      }
      """);

  private Shop() {}

  static Round round() {
    Round round = new Round();
    TYPES.forEach(round::add);
    LINKS.forEach(round::add);
    return round;
  }

  /** What the expressions of a class in package {@code shop} see. */
  static CheckerTypes types(ProcessingEnvironment environment) {
    return new CheckerTypes(
        environment.getElementUtils(),
        environment.getTypeUtils(),
        environment.getElementUtils().getPackageElement("shop"),
        Map.of("UserController", environment.getElementUtils().getTypeElement("shop.UserController")),
        controller -> false);
  }

  static ExpressionChecker checker(ProcessingEnvironment environment, TemplateProblems problems) {
    Imports imports = new Imports();
    TypeElement calls = environment.getElementUtils().getTypeElement("shop.Calls");
    imports.add("twice", new Imports.Member(calls, "twice"));
    return new ExpressionChecker(types(environment), imports, problems);
  }

  /** All fields of the variables, and a group. */
  static Scope scope(ProcessingEnvironment environment) {
    Scope scope = Scope.empty();
    TypeElement variables = environment.getElementUtils().getTypeElement("shop.Variables");
    for (VariableElement field : ElementFilter.fieldsIn(variables.getEnclosedElements())) {
      String name = field.getSimpleName().toString();
      CodeBlock code = CodeBlock.of("$T.$N", ClassName.get("shop", "Variables"), name);
      scope.declare(new Variable(name, field.asType(), code, Nullness.mayBeNull(field, field.asType())));
    }
    scope.declare(Variable.changing(
        "loop.index", environment.getTypeUtils().getPrimitiveType(javax.lang.model.type.TypeKind.INT),
        CodeBlock.of("Variables.i"), false));
    return scope;
  }
}
