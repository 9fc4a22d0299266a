package dev.squall.processor.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.PathSegment.Literal;
import dev.squall.processor.model.PathSegment.Rest;
import dev.squall.processor.model.PathSegment.Variable;
import dev.squall.processor.model.PathTemplate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateParserTest {

  @Test
  void readsLiterals() {
    assertThat(segments("/")).containsExactly(new Literal(""));
    assertThat(segments("/users")).containsExactly(new Literal("users"));
    assertThat(segments("/users/")).containsExactly(new Literal("users"), new Literal(""));
    assertThat(segments("/a%20b/gr%C3%B6%c3%9fe/über/%2F%7b%25"))
        .containsExactly(new Literal("a b"), new Literal("größe"), new Literal("über"), new Literal("/{%"));
    assertThat(segments("/v1.0/x:y@z;a=1,(b)!$&'+~*")).containsExactly(
        new Literal("v1.0"), new Literal("x:y@z;a=1,(b)!$&'+~*"));
  }

  @Test
  void readsCharactersOutsideOfTheBasicPlane() {
    assertThat(segments("/😀")).containsExactly(new Literal("😀"));
    assertThat(problems("/a\uD83D")).extracting(PathSyntaxProblem::offset).containsExactly(2);
    assertThat(problems("/\uDE00b")).extracting(PathSyntaxProblem::offset).containsExactly(1);
  }

  @Test
  void readsVariables() {
    assertThat(segments("/{id}")).containsExactly(new Variable("", "id", null, "", 2));
    assertThat(segments("/report-{id}.pdf/{user-id}"))
        .containsExactly(new Variable("report-", "id", null, ".pdf", 9), new Variable("", "user-id", null, "", 18));
    assertThat(segments("/{id:[0-9]{4}}")).containsExactly(new Variable("", "id", "[0-9]{4}", "", 2));
    assertThat(segments("/{id:[{]\\}[^]}{]*}x")).containsExactly(new Variable("", "id", "[{]\\}[^]}{]*", "x", 2));
    assertThat(segments("/{id:a:b}")).containsExactly(new Variable("", "id", "a:b", "", 2));
  }

  @Test
  void readsTheRest() {
    assertThat(segments("/{path*}")).containsExactly(new Rest("path", 2));
    assertThat(segments("/files/{path*}")).containsExactly(new Literal("files"), new Rest("path", 8));
  }

  @Test
  void keepsTheText() {
    assertThat(parse("/a/{b}").text()).isEqualTo("/a/{b}");
    assertThat(((ParsedPath.Valid) PathTemplateParser.parse("/a", "/{b}")).template().text()).isEqualTo("/a/{b}");
  }

  @ParameterizedTest
  @CsvSource({"'','',/", "/x,'',/x", "'',/y,/y", "/x,/y,/x/y", "/x,/,/x/"})
  void joinsPrefixAndPath(String prefix, String path, String joined) {
    assertThat(PathTemplateParser.join(prefix, path)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "users 0 'the path \"users\" does not begin with a slash'",
        "/a//b 3 'there is nothing between the two slashes of \"//\"'",
        "//a 1 'there is nothing between the two slashes of \"//\"'",
        "/a/../b 3 'the segment \"..\" can never be reached: clients resolve it before they send a request'",
        "/%2E 1 'the segment \"%2E\" can never be reached: clients resolve it before they send a request'",
        "/{id 1 'this \"{\" is never closed'",
        "/{id/x} 1 'this \"{\" is never closed'",
        "/{id:[0-9]{4} 1 'this \"{\" is never closed'",
        "/id} 3 'this \"}\" closes nothing'",
        "/{} 2 'this variable has no name'",
        "/{:x} 2 'this variable has no name'",
        "/{*} 2 'this variable has no name'",
        "/{1a} 2 '\"1a\" is not a variable''s name'",
        "/{a.b} 3 '\"a.b\" is not a variable''s name'",
        "/{a?} 3 '\"a?\" is not a variable''s name'",
        "/{*path} 2 '\"*path\" is not a variable''s name'",
        "/{a}/{a} 6 'the path has two variables named \"a\"'",
        "/{a}-{b} 5 'there are two variables in the segment \"{a}-{b}\"'",
        "/{a*}/b 2 '{a*} takes the whole rest of the path, so nothing can follow it'",
        "/{a*}/ 2 '{a*} takes the whole rest of the path, so nothing can follow it'",
        "/x{a*} 3 '{a*} takes whole segments, so \"x\" cannot stand beside it'",
        "/{a*}x 2 '{a*} takes whole segments, so \"x\" cannot stand beside it'",
        "/{a*:x} 4 '{a*} cannot have a regular expression'",
        "/{a:} 3 'the regular expression of \"a\" is empty'",
        "/{a:x/y} 5 '{a:...} takes one segment, and its regular expression has a slash'",
        "/a?b=c/d 2 'a route''s path has no query: \"?b=c/d\" does not belong to it'",
        "/a#b 2 'a route''s path has no fragment: browsers do not send \"#b\"'",
        "/a%2 2 '\"%2\" is not a percent-encoded byte'",
        "/a%zz 2 '\"%zz\" is not a percent-encoded byte'",
        "/a%FFb 2 '\"%FF\" is not UTF-8'",
        "/a|b 2 'the character \"|\" cannot stand in a path'",
        "/a\\b 2 'the character \"\\\" cannot stand in a path'",
        "/* 1 '\"*\" is not a wildcard here'",
        "/a/**/b 3 '\"**\" is not a wildcard here'",
        "/:id 1 '\":id\" is not a variable here'",
      })
  void saysWhatIsWrong(String text, int offset, String message) {
    List<PathSyntaxProblem> problems = problems(text);
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().message()).isEqualTo(message);
    assertThat(problems.getFirst().offset()).isEqualTo(offset);
  }

  @Test
  void saysWhatToDo() {
    assertThat(hints("/{ id }")).containsExactly("Write {id}, without blanks.");
    assertThat(hints("/{*path}")).containsExactly("Write {path*} for the rest of the path.");
    assertThat(hints("/a b")).containsExactly("Write it percent-encoded: %20.");
    assertThat(hints("")).containsExactly("Write \"/\".");
  }

  @Test
  void reportsAllProblemsOfAPath() {
    assertThat(problems("/{}//a|b/{x")).extracting(PathSyntaxProblem::offset).containsExactly(2, 4, 6, 9);
  }

  @Test
  void checksPrefixes() {
    assertThat(PathTemplateParser.checkPrefix("")).isEmpty();
    assertThat(PathTemplateParser.checkPrefix("/shop/{id}")).isEmpty();
    assertThat(PathTemplateParser.checkPrefix("/")).extracting(PathSyntaxProblem::hint)
        .containsExactly("Leave the prefix empty: \"\".");
    assertThat(PathTemplateParser.checkPrefix("/shop/")).extracting(PathSyntaxProblem::offset).containsExactly(5);
    assertThat(PathTemplateParser.checkPrefix("/{x*}")).extracting(PathSyntaxProblem::offset).containsExactly(2);
    assertThat(PathTemplateParser.checkPrefix("shop")).extracting(PathSyntaxProblem::hint)
        .containsExactly("Write \"/shop\".");
  }

  @Test
  void countsOffsetsBehindThePrefix() {
    ParsedPath parsed = PathTemplateParser.parse("/shop", "search");
    assertThat(((ParsedPath.Faulty) parsed).problems()).extracting(PathSyntaxProblem::offset).containsExactly(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/users", "/a%20b", "/%C3%B6", "/x:y@z;a=1,(b)!$&'+~*", "/%2F%3F%23%25%7B%7D%7C"})
  void encodesLiteralsCanonically(String canonical) {
    PathSegment only = segments(canonical).getFirst();
    assertThat("/" + PathEncoding.encode(((Literal) only).text())).isEqualTo(canonical);
  }

  @Test
  void survivesAnyText() {
    Random random = new Random(7);
    String alphabet = "/{}:*%2Fab?#.[]\\ é";
    for (int i = 0; i < 20_000; i++) {
      char[] text = new char[random.nextInt(12)];
      for (int at = 0; at < text.length; at++) {
        text[at] = alphabet.charAt(random.nextInt(alphabet.length()));
      }
      String path = new String(text);
      if (PathTemplateParser.parse(path) instanceof ParsedPath.Faulty(List<PathSyntaxProblem> problems)) {
        assertThat(problems).as(path).isNotEmpty().allMatch(p -> p.offset() >= 0 && p.offset() <= path.length());
      }
    }
  }

  private static PathTemplate parse(String text) {
    ParsedPath parsed = PathTemplateParser.parse(text);
    assertThat(parsed).as(text).isInstanceOf(ParsedPath.Valid.class);
    return ((ParsedPath.Valid) parsed).template();
  }

  private static List<PathSegment> segments(String text) {
    return parse(text).segments();
  }

  private static List<PathSyntaxProblem> problems(String text) {
    ParsedPath parsed = PathTemplateParser.parse(text);
    assertThat(parsed).as(text).isInstanceOf(ParsedPath.Faulty.class);
    return ((ParsedPath.Faulty) parsed).problems();
  }

  private static List<String> hints(String text) {
    return problems(text).stream().map(PathSyntaxProblem::hint).toList();
  }
}
