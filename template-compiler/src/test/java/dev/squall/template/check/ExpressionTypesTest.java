package dev.squall.template.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.squall.template.check.Programs.Checked;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What expressions are: their types, the Java they become, and the values that it has when it is compiled and run. */
class ExpressionTypesTest {
  /** Expression, type ({@code ?} behind it: may be null), Java (empty: not compared), value. */
  private static final String TABLE = """
      17                                    | int | 17 | 17
      17L                                   | long | 17L | 17
      1.5                                   | double | 1.5 | 1.5
      true                                  | boolean | true | true
      "a\\"b"                                | String | "a\\"b" | a"b
      user.name                             | String | Variables.user.name() | Ann
      user.age                              | int | Variables.user.age() | 41
      user.name()                           | String | Variables.user.name() | Ann
      user.email                            | String? | | ann@x.org
      user.hidden                           | String | | package
      bean.title                            | String | Variables.bean.getTitle() | title
      bean.open                             | boolean | Variables.bean.isOpen() | true
      bean.size                             | int | Variables.bean.size | 3
      bean.guarded                          | String | | guardedsecret
      bean.URL                              | String | | url
      Bean.CONSTANT                         | String | Bean.CONSTANT | constant
      words.length                          | int | Variables.words.length | 2
      byName.Ann                            | User? | Variables.byName.get("Ann") | User[name=Ann, age=41, email=ann@x.org, address=Address[city=Rome, street=null], roles=[ADMIN]]
      byName["Ann"]!.age                    | int | | 41
      byName.size()                         | int | | 1
      byId[5]                               | String? | | five
      words[1]                              | String | Variables.words[1] | b
      users[0].name                         | String | Variables.users.get(0).name() | Ann
      text[1]                               | char | Variables.text.charAt(1) | e
      gaps[1]                               | String? | | null
      Month.MAY                             | Month | Month.MAY | MAY
      java.time.Month.MAY.value             | int | | 5
      Math.max(1, 2)                        | int | Math.max(1, 2) | 2
      Math.max(i, d)                        | double | | 7.0
      Role.ADMIN.label                      | String | | admin
      user.roles[0].label()                 | String | | admin
      Role.valueOf("GUEST")                 | Role | | GUEST
      box.value.length()                    | int | | 2
      numbers.value.intValue()              | int | | 17
      shapes[0].area                        | double | | 12.0
      shapes.size()                         | int | | 2
      loop.index + 1                        | int | | 8
      i + 1                                 | int | (Variables.i + 1) | 8
      i + l                                 | long | | 5000000007
      i / 2                                 | int | (Variables.i / 2) | 3
      i / 2.0                               | double | | 3.5
      i % 4                                 | int | | 3
      -i                                    | int | (-Variables.i) | -7
      - -i                                  | int | | 7
      boxed * 2                             | int | | 14
      b + b                                 | int | | 6
      c + 1                                 | int | | 121
      "a" + 1 + 2                           | String | (("a" + 1) + 2) | a12
      1 + 2 + "a"                           | String | | 3a
      text + month                          | String | | helloMAY
      price + 1                             | BigDecimal | | 10.90
      price * 2                             | BigDecimal | | 19.80
      2 * price - big                       | BigDecimal | | 9.80
      big + 1                               | BigInteger | | 11
      big / 3                               | BigInteger | | 3
      -price                                | BigDecimal | | -9.90
      "Hi ${user.name}!"                    | String | ("" + "Hi " + Variables.user.name() + "!") | Hi Ann!
      '${i}${i}'                            | String | | 77
      i == 7                                | boolean | (Variables.i == 7) | true
      boxed == i                            | boolean | | true
      boxed == boxed                        | boolean | | true
      noNumber == 7                         | boolean | | false
      i == 7.0                              | boolean | | true
      boxed == l                            | boolean | | false
      price == 9.9                          | boolean | | true
      big == 10                             | boolean | | true
      c == 'x'                              | boolean | (Variables.c == 'x') | true
      c != "y"                              | boolean | | true
      text == "hello"                       | boolean | | true
      noText == "hello"                     | boolean | | false
      month == Month.MAY                    | boolean | (Variables.month == Month.MAY) | true
      object == "an object"                 | boolean | | true
      user == users[0]                      | boolean | | true
      noFlag == true                        | boolean | | false
      i < 8 and l > i                       | boolean | | true
      price < 10                            | boolean | | true
      price >= big                          | boolean | | false
      text < "jello"                        | boolean | (Variables.text.compareTo("jello") < 0) | true
      date > LocalDate.of(2020, 1, 1)       | boolean | | true
      month <= Month.JUNE                   | boolean | | true
      not yes or i > 3                      | boolean | | true
      i in 1..7                             | boolean | | true
      i in 1..<7                            | boolean | | false
      i not in [1, 2]                       | boolean | | true
      "a" in words                          | boolean | | true
      2 in ints                             | boolean | | true
      5 in longs                            | boolean | | true
      "ell" in text                         | boolean | | true
      "Ann" in byName                       | boolean | | true
      5 in byId                             | boolean | | true
      Role.ADMIN in user.roles              | boolean | | true
      1..3                                  | List<Integer> | | [1, 2, 3]
      0..<i                                 | List<Integer> | | [0, 1, 2, 3, 4, 5, 6]
      (3..1).size()                         | int | | 0
      (l..l).contains(5000000000L)          | boolean | | true
      [1, 2]                                | List<Integer> | List.<Integer>of(1, 2) | [1, 2]
      [1, 2.5]                              | List<Number> | | [1, 2.5]
      []                                    | List<Object> | | []
      ["a"][0].length()                     | int | | 1
      yes ? 1 : 2                           | int | (Variables.yes ? 1 : 2) | 1
      "a" if i > 9 else "b"                 | String | | b
      yes ? 1 : 2.5                         | double | | 1.0
      yes ? noNumber : 5                    | Integer? | | null
      yes ? null : 5                        | Integer? | | null
      yes ? users : [user]                  | List<User> | | [User[name=Ann, age=41, email=ann@x.org, address=Address[city=Rome, street=null], roles=[ADMIN]], User[name=Bob, age=7, email=null, address=null, roles=[]]]
      yes ? c : 1                           | int | | 120
      (yes ? shapes[0] : shape).area        | double | | 12.0
      noText ?? "none"                      | String | (Variables.noText != null ? Variables.noText : "none") | none
      noNumber ?? 5                         | int | | 5
      noNumber ?? noNumber ?? 6             | int | | 6
      noNumber ?? noNumber                  | Integer? | | null
      some ?? "x"                           | String | | some
      none ?? "x"                           | String | | x
      someInt ?? 9                          | int | | 4
      byName["Zoe"] ?? user                 | User | | User[name=Ann, age=41, email=ann@x.org, address=Address[city=Rome, street=null], roles=[ADMIN]]
      byName["Zoe"]?.age ?? 0               | int | | 0
      guest?.name                           | String? | (Variables.guest != null ? Variables.guest.name() : null) | null
      guest?.age                            | Integer? | | null
      other?.age                            | Integer? | | 41
      other?.hasRole("ADMIN")               | Boolean? | | true
      other?.address?.city ?? "-"           | String | | Rome
      user.findAddress(1)?.city             | String? | (Variables.user.findAddress(1) instanceof Address present1 ? present1.city() : null) | Rome
      user?.name                            | String | | Ann
      user.email!                           | String | Objects.requireNonNull(Variables.user.email()) | ann@x.org
      user.email!.length()                  | int | | 9
      guest is null                         | boolean | (Variables.guest == null) | true
      user.email is not null and user.email.length() > 3     | boolean | | true
      user.email is null or user.email.length() > 3          | boolean | | true
      not (user.email is null) and user.email.length() > 3   | boolean | | true
      user.email is null ? "-" : user.email                  | String | | ann@x.org
      other is not null ? other.name : ""   | String | | Ann
      other?.address is not null ? other.address.city : ""   | String | | Rome
      user.email == "ann@x.org" and user.email.length() == 9 | boolean | | true
      shape is Circle                       | boolean | | true
      shape is not Shape.Square             | boolean | | true
      object is String                      | boolean | | true
      user.hasRole("ADMIN")                 | boolean | | true
      user.hasRole(Role.GUEST)              | boolean | | false
      user.greet("a")                       | String | | a
      user.greet("a", "b", "c")             | String | | ab+c
      user.greet("a", words)                | String | | aa+b
      User.of("Zoe").name                   | String | | Zoe
      calls.a(1)                            | String | | int
      calls.a(b)                            | String | | int
      calls.a(l)                            | String | | long
      calls.a(1.5)                          | String | | double
      calls.a(boxed)                        | String | | object
      calls.a("x")                          | String | | object
      calls.a(1, 2)                         | String | | ints
      calls.a()                             | String | | ints
      calls.boxes(3)                        | String | | box
      calls.nullable(noText)                | String | | <null>
      calls.nullable(null)                  | String | | <null>
      calls.io("x")                         | String | | x
      calls.collection([1, 2])              | String | | numbers2
      calls.collection([1, 2.5])            | String | | numbers2
      calls.apply(x -> x * 2, 4)            | int | | 8
      calls.sorted(integers, (a, b) -> a - b)                | List<Integer> | | [1, 2, 3]
      calls.sorted(users, Comparator.comparing(u -> u.age))[0].name | String | | Bob
      calls.sorted(users, Comparator.comparing(User::age))[0].name  | String | | Bob
      calls.sorted(integers, Comparator.naturalOrder())      | List<Integer> | | [1, 2, 3]
      calls.chars(c)                        | String | | charx
      calls.any(s -> s.isEmpty())           | String | | false
      calls.run(() -> user.nothing())       | String | | ran
      twice(text)                           | String | Calls.twice(Variables.text) | hellohello
      text | twice                          | String | Calls.twice(Variables.text) | hellohello
      text | upper                          | String | | HELLO
      Box.same(text).length()               | int | | 5
      Box.max(1, 2)                         | Integer | | 2
      Box.max("a", "b")                     | String | | b
      box.map(s -> s.length()).value        | Integer | | 2
      box.map(String::length).value + 1     | int | | 3
      box.map(s -> yes ? s : text).value    | String | | in
      numbers.map(n -> n.intValue()).value  | Integer | | 17
      users.stream().map(u -> u.name).toList()               | List<String> | | [Ann, Bob]
      users.stream().map(User::name).toList()                | List<String> | | [Ann, Bob]
      users.stream().filter(u -> u.age > 10).count()         | long | | 1
      users.stream().mapToInt(u -> u.age).sum()              | int | | 48
      users.stream().anyMatch(u -> u.email is null)          | boolean | | true
      users.stream().map(u -> u.age).reduce(0, (a, b) -> a + b) | Integer | | 48
      users.stream().sorted((a, b) -> a.age - b.age).toList()[0].name | String | | Bob
      users.stream().map(u -> u.name).collect(java.util.stream.Collectors.joining(",")) | String | | Ann,Bob
      users.stream().collect(java.util.stream.Collectors.groupingBy(u -> u.age))["x".length()] | List<User>? | | null
      some.map(s -> s.length()).orElse(0)   | Integer | | 4
      some.get()                            | String | | some
      String.valueOf(c)                     | String | | x
      String.format("%s-%s", text, i)       | String | | hello-7
      String.join("-", ["a", "b"])          | String | | a-b
      List.of(1, 2).size()                  | int | | 2
      Map.of("a", 1).a                      | Integer? | | 1
      byName.getOrDefault("x", user).name   | String | | Ann
      byName.entrySet().iterator().next().value.name         | String | | Ann
      byName.keySet()                       | Set<String> | | [Ann]
      month.plus(1)                         | Month | | JUNE
      date.plusDays(1).dayOfMonth           | int | | 18
      text.chars().count()                  | long | | 5
      text.toString().hashCode() == text.hashCode()          | boolean | | true
      shape.toString().length()             | int | | 18
      user.getClass().simpleName            | String | | User
      link UserController.page("x", OptionalInt.of(3)) | Link | UserControllerLinks.page("x", OptionalInt.of(3)) | /pages
      link UserController.show(user.age)    | Link | UserControllerLinks.show(Variables.user.age()) | /users/41
      link UserController.search("a", 2)    | Link | | /users?text=a&page=2
      link shop.UserController.show(1)      | Link | | /users/1
      "\\u00e9\\n".length()                   | int | | 2
      """;

  private record Case(String expression, String type, String java, String value) {}

  @TestFactory
  Stream<DynamicTest> expressions() {
    return tests(Shop.round());
  }

  @TestFactory
  Stream<DynamicTest> expressionsByTheCompilerOfEclipse(@TempDir Path folder) {
    return tests(Shop.round().withEclipse(folder));
  }

  private static Stream<DynamicTest> tests(Round round) {
    List<Case> cases = TABLE.lines().map(ExpressionTypesTest::row).toList();
    Programs programs = new Programs(cases.stream().map(Case::expression).toList());
    ClassLoader loader = round.run(programs::sources);
    return IntStream.range(0, cases.size()).mapToObj(i ->
        dynamicTest(cases.get(i).expression(), () -> verify(cases.get(i), programs.checked().get(i), loader, i)));
  }

  /** Columns are parted by a bar with blanks around it; filters in the first column have one too. */
  private static Case row(String line) {
    List<String> cells = Arrays.asList(line.split("\\|", -1));
    int last = cells.size();
    String expression = String.join("|", cells.subList(0, last - 3)).strip();
    return new Case(expression, cells.get(last - 3).strip(), cells.get(last - 2).strip(), cells.get(last - 1).strip());
  }

  private static void verify(Case given, Checked checked, ClassLoader loader, int index) throws Exception {
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.type()).isEqualTo(given.type());
    if (!given.java().isEmpty()) {
      assertThat(checked.code().toString().replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "")).isEqualTo(given.java());
    }
    assertThat(Programs.value(loader, index)).isEqualTo(given.value());
  }
}
