package dev.squall.template.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.squall.template.ast.Expression;
import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is wrong with expressions: the kind of the problem, the text it marks, the headline and the first advice. */
class ExpressionErrorsTest {
  /** Expression, code, marked text, headline, and (empty: not compared) the first advice. */
  private static final String TABLE = """
      usr ¦ UnknownName ¦ usr ¦ there is no "usr" here ¦ did you mean "user"?
      user.nmae ¦ UnknownProperty ¦ nmae ¦ User has no property "nmae" ¦ did you mean "name"?
      user.hasRole ¦ UnknownProperty ¦ hasRole ¦ User has no property "hasRole" ¦ there is a method: hasRole(String)
      user.zzzz ¦ UnknownProperty ¦ zzzz ¦ User has no property "zzzz" ¦ there is: address, age, email, hidden, name, roles
      bean.secret ¦ UnknownProperty ¦ secret ¦ Bean has no property "secret" ¦
      words.size ¦ UnknownProperty ¦ size ¦ String[] has no property "size" ¦ there is: length
      i.name ¦ UnknownProperty ¦ name ¦ int has no property "name" ¦
      loop.idx ¦ UnknownProperty ¦ idx ¦ "loop" has no "idx" here ¦ there is: index
      loop ¦ UnknownName ¦ loop ¦ "loop" is a group of names, and not a value ¦ there is: loop.index
      Month ¦ UnknownName ¦ Month ¦ "Month" is a type, and a value is needed here ¦
      Month.MAJ ¦ UnknownProperty ¦ MAJ ¦ Month has no property "MAJ" ¦ did you mean "MAY"?
      user.hasRoles("x") ¦ UnknownMethod ¦ hasRoles ¦ User has no method "hasRoles" ¦ did you mean "hasRole"?
      user.hasRole(1) ¦ UnknownMethod ¦ hasRole ¦ User has no method hasRole(int) ¦ there is: hasRole(String)
      user.hasRole() ¦ UnknownMethod ¦ hasRole ¦ User has no method hasRole() ¦ there is: hasRole(String)
      user.of("x") ¦ UnknownMethod ¦ of ¦ "of" is a static method of User ¦ write User.of(...)
      Math.maxx(1, 2) ¦ UnknownMethod ¦ maxx ¦ Math has no static method "maxx" ¦ did you mean "max"?
      User.hasRole("x") ¦ UnknownMethod ¦ hasRole ¦ User has no static method "hasRole" ¦ there is: of
      i.abs() ¦ UnknownMethod ¦ abs ¦ int has no methods ¦
      calls.two(1, 2) ¦ AmbiguousCall ¦ two ¦ the call of "two" fits several methods of Calls equally well ¦ two(Integer, Object)
      user.nothing() ¦ TypeMismatch ¦ user.nothing() ¦ this returns nothing ¦
      calls.strict(noText) ¦ PossiblyNull ¦ noText ¦ "noText" may be null, and "strict" does not take null as its parameter text ¦ guard it: {% if noText is not null %}
      (2).concat("a") ¦ UnknownMethod ¦ concat ¦ int has no methods ¦
      calls.strict(null) ¦ PossiblyNull ¦ null ¦ this is null, and "strict" does not take null as its parameter text ¦
      guest.name ¦ PossiblyNull ¦ guest ¦ "guest" may be null, and it has no "name" then ¦ guard it: {% if guest is not null %}
      guest?.address.city ¦ PossiblyNull ¦ guest?.address ¦ "guest?.address" may be null, and it has no "city" then ¦
      user.email.length() ¦ PossiblyNull ¦ user.email ¦ "user.email" may be null, and no method can be called on it then ¦
      byName.Ann.name ¦ PossiblyNull ¦ byName.Ann ¦ "byName.Ann" may be null, and it has no "name" then ¦
      byName.get("Ann").name ¦ PossiblyNull ¦ byName.get("Ann") ¦ "byName.get("Ann")" may be null, and it has no "name" then ¦
      gaps[0].length() ¦ PossiblyNull ¦ gaps[0] ¦ "gaps[0]" may be null, and no method can be called on it then ¦
      user.email is null and user.email.length() > 3 ¦ PossiblyNull ¦ user.email ¦ "user.email" may be null, and no method can be called on it then ¦
      user.email is not null or user.email.length() > 3 ¦ PossiblyNull ¦ user.email ¦ "user.email" may be null, and no method can be called on it then ¦
      noNumber + 1 ¦ PossiblyNull ¦ noNumber ¦ "noNumber" may be null, and "+" needs a number ¦
      "x" + noText ¦ PossiblyNull ¦ noText ¦ "noText" may be null, and a text would say "null" ¦
      "${noText}" ¦ PossiblyNull ¦ noText ¦ "noText" may be null, and a text would say "null" ¦
      noNumber < 3 ¦ PossiblyNull ¦ noNumber ¦ "noNumber" may be null, and "<" needs a value ¦
      yes ? noNumber : 1.5 ¦ TypeMismatch ¦ yes ? noNumber : 1.5 ¦ one side is Integer, the other double ¦
      [noText] ¦ PossiblyNull ¦ noText ¦ "noText" may be null, and lists do not hold null ¦
      noFlag and yes ¦ PossiblyNull ¦ noFlag ¦ "noFlag" may be null, and a condition is true or false ¦
      -noNumber ¦ PossiblyNull ¦ noNumber ¦ "noNumber" may be null, and a sign needs a number ¦
      i is null ¦ TypeMismatch ¦ i is null ¦ "i" is int, which is never null ¦
      null! ¦ PossiblyNull ¦ null! ¦ null is always null ¦
      users and yes ¦ BadCondition ¦ users ¦ a condition is true or false, and this is List<User> ¦ to know whether there is something in it: not users.isEmpty()
      not guest ¦ BadCondition ¦ guest ¦ a condition is true or false, and this is User ¦ to know whether there is one: guest is not null
      i ? 1 : 2 ¦ BadCondition ¦ i ¦ a condition is true or false, and this is int ¦ to know whether it is something else than zero: i != 0
      not some ¦ BadCondition ¦ some ¦ a condition is true or false, and this is Optional<String> ¦ to know whether there is one: some.isPresent()
      not words ¦ BadCondition ¦ words ¦ a condition is true or false, and this is String[] ¦ to know whether there is something in it: words.length > 0
      user == "x" ¦ TypeMismatch ¦ == ¦ User and String are never equal ¦
      month == "MAY" ¦ TypeMismatch ¦ == ¦ Month and String are never equal ¦ name a constant: Month.NAME
      i == "7" ¦ TypeMismatch ¦ == ¦ int and String are never equal ¦
      c == "xy" ¦ TypeMismatch ¦ == ¦ char and String are never equal ¦
      user < users[0] ¦ TypeMismatch ¦ < ¦ User and User have no order among each other ¦
      text < i ¦ TypeMismatch ¦ < ¦ String and int have no order among each other ¦
      i + user ¦ TypeMismatch ¦ + ¦ "+" is not for int and User ¦
      text - text ¦ TypeMismatch ¦ - ¦ "-" is not for String and String ¦
      "x" + user ¦ NotPrintable ¦ user ¦ User cannot be a part of a text ¦
      price / 3 ¦ TypeMismatch ¦ / ¦ BigDecimal is not divided by "/": the result may have no end ¦ write price.divide(3, 2, java.math.RoundingMode.HALF_UP)
      i / 0 ¦ TypeMismatch ¦ 0 ¦ this divides by zero ¦
      -text ¦ TypeMismatch ¦ -text ¦ a sign is for numbers, and this is String ¦
      i in text ¦ TypeMismatch ¦ in ¦ int is never in String ¦
      user in integers ¦ TypeMismatch ¦ in ¦ User is never in List<Integer> ¦
      text in 1..2 ¦ TypeMismatch ¦ 1..2 ¦ String is never in a range of whole numbers ¦
      1..text ¦ TypeMismatch ¦ text ¦ a range goes from one whole number to another, and this is String ¦
      yes ? 1 : user ¦ TypeMismatch ¦ yes ? 1 : user ¦ one side is int, the other User ¦
      shape is User ¦ TypeMismatch ¦ User ¦ Shape is never User ¦
      shape is Cirle ¦ UnknownType ¦ Cirle ¦ there is no type Cirle ¦ did you mean "Circle"?
      user[0] ¦ TypeMismatch ¦ user ¦ User has no elements to be chosen by [ ] ¦
      users["a"] ¦ TypeMismatch ¦ "a" ¦ int is wanted here, and this is String ¦
      byName[1] ¦ TypeMismatch ¦ 1 ¦ String is wanted here, and this is int ¦
      x -> x ¦ TypeMismatch ¦ x -> x ¦ a function stands where a value is needed ¦
      some.map((a, b) -> a) ¦ UnknownMethod ¦ map ¦ Optional<String> has no method map(a function) ¦
      some.map(s -> s.lenght()) ¦ UnknownMethod ¦ lenght ¦ String has no method "lenght" ¦ did you mean "length"?
      some.map(s -> noText) ¦ PossiblyNull ¦ noText ¦ "noText" may be null, and the function must not return null ¦
      users.stream().map(u -> calls.io(u.name)).count() ¦ TypeMismatch ¦ io ¦ "io" can throw IOException, which is not possible inside of a lambda ¦ write a static method that catches it, and call that one
      users.stream().filter(u -> u.age).count() ¦ TypeMismatch ¦ u.age ¦ boolean is wanted here, and this is int ¦
      some.map(s -> loop.index) ¦ TypeMismatch ¦ loop.index ¦ "loop.index" changes, so a lambda cannot use it ¦
      text | uper ¦ UnknownName ¦ uper ¦ there is no filter "uper" ¦ did you mean "upper"?
      twic(text) ¦ UnknownName ¦ twic ¦ there is no function "twic" ¦ did you mean "twice"?
      text | twice(1) ¦ UnknownMethod ¦ twice ¦ Calls has no method twice(String, int) ¦ there is: twice(String)
      usr.nmae + user.nmae ¦ UnknownName ¦ usr ¦ there is no "usr" here ¦
      numbers.or(1) ¦ UnknownMethod ¦ or ¦ Box<? extends Number> has no method or(int) ¦
      link UserControler.show(1) ¦ UnknownLink ¦ UserControler ¦ there is no controller UserControler ¦ did you mean "UserController"?
      link UserController.shw(1) ¦ UnknownLink ¦ shw ¦ UserController has no handler "shw" ¦ did you mean "show"?
      link UserController.show() ¦ UnknownLink ¦ show ¦ the link to UserController.show lacks the path variable "id" (long) ¦ it takes: (long id)
      link UserController.search() ¦ UnknownLink ¦ search ¦ the link to UserController.search lacks the query parameter "text" (String) ¦
      link UserController.page("x", 3) ¦ UnknownLink ¦ page ¦ no link to UserController.page takes (String, int) ¦ a value for page is given as OptionalInt.of(value), none as OptionalInt.empty()
      link UserController.show("x") ¦ UnknownLink ¦ show ¦ no link to UserController.show takes (String) ¦
      link User.show(1) ¦ UnknownLink ¦ User ¦ User is no controller: it has no handlers to link to ¦
      """;

  private record Case(String expression, String code, String marked, String headline, String advice) {}

  private record Checked(Case given, List<TemplateProblem> problems) {}

  @TestFactory
  Stream<DynamicTest> errors() {
    List<Case> cases = TABLE.lines().map(ExpressionErrorsTest::row).toList();
    List<Checked> checked = new ArrayList<>();
    Shop.round().run(environment -> {
      for (Case given : cases) {
        checked.add(new Checked(given, problems(environment, given)));
      }
      return List.of();
    });
    return checked.stream().map(result -> dynamicTest(result.given().expression(), () -> verify(result)));
  }

  private static Case row(String line) {
    String[] cells = line.split("¦", -1);
    return new Case(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
  }

  private static List<TemplateProblem> problems(ProcessingEnvironment environment, Case given) {
    TemplateProblems problems = new TemplateProblems();
    Expression expression = Expressions.parse(given.expression());
    TypedExpression typed = Shop.checker(environment, problems).check(expression, Shop.scope(environment));
    assertThat(typed.isBroken()).as(given.expression()).isTrue();
    return problems.list();
  }

  private static void verify(Checked result) {
    Case given = result.given();
    TemplateProblem first = result.problems().getFirst();
    assertThat(first.headline()).isEqualTo(given.headline());
    assertThat(first.code().id()).isEqualTo(given.code());
    assertThat(first.span().text()).isEqualTo(given.marked());
    if (!given.advice().isEmpty()) {
      assertThat(first.advice()).first().isEqualTo(given.advice());
    }
    assertThat(result.problems()).hasSize(given.expression().equals("usr.nmae + user.nmae") ? 2 : 1);
  }
}
