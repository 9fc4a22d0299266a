package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MultipartFormTest {
  private static final String TYPE = "Content-Type: multipart/form-data; boundary=\"b b\"\n";
  private static final String FORM =
      """
      --b b
      Content-Disposition: form-data; name="title"

      größe 😀
      --b b
      Content-Disposition: form-data; name="tag"

      a+b%20
      --b b
      Content-Disposition: form-data; name="tag"
      Content-Type: text/plain; charset=utf-16be

      \0h\0i
      --b b
      Content-Disposition: form-data; name="doc"; filename="../short.txt"
      Content-Type: text/plain

      short
      --b b
      Content-Disposition: form-data; name="doc"; filename="long.bin"

      0123456789
      --b b
      Content-Disposition: form-data; name="none"; filename=""
      Content-Type: application/octet-stream


      --b b--
      """;

  @TempDir Path folder;

  private RequestLimits limits(UploadLimits uploads) {
    return new RequestLimits(10, uploads.withSpoolDirectory(folder), false, 1000, 1000);
  }

  private Request arriving(String form, UploadLimits uploads) {
    return ArrivingBody.post(TYPE, new ArrivingBody(bytes(form), 3, false), limits(uploads));
  }

  private Request buffered(String form, UploadLimits uploads) {
    ConnectionFacts facts = new GivenFacts(null, "http", limits(uploads));
    return RequestFixture.request("POST / HTTP/1.1\n" + TYPE, bytes(form), facts);
  }

  private static byte[] bytes(String form) {
    return form.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String field(String name, String content) {
    return "--b b\nContent-Disposition: form-data; name=\"" + name + "\"\n\n" + content + "\n";
  }

  private static String file(String name, String content) {
    return "--b b\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"f\"\n\n" + content + "\n";
  }

  private List<Path> spooled() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("squall-upload-")).toList();
    }
  }

  @Test
  void readsFieldsAndFiles() throws IOException {
    UploadLimits uploads = UploadLimits.DEFAULT.withSpoolThreshold(9);
    for (Request request : List.of(arriving(FORM, uploads), buffered(FORM, uploads))) {
      assertThat(request.formParam("title")).isEqualTo("größe 😀");
      assertThat(request.formParams("tag")).containsExactly("a+b%20", "hi");
      assertThat(request.formParam("doc")).isNull();
      assertThat(request.formParam("none")).isNull();
      assertThat(request.file("none")).isNull();
      assertThat(request.file("title")).isNull();
      UploadedFile first = request.file("doc");
      assertThat(first.name()).isEqualTo("doc");
      assertThat(first.sentFileName()).isEqualTo("../short.txt");
      assertThat(first.fileName()).isEqualTo("short.txt");
      assertThat(first.contentType()).isEqualTo("text/plain");
      assertThat(first.size()).isEqualTo(5);
      assertThat(first.bytes()).asString().isEqualTo("short");
      UploadedFile second = request.files("doc").get(1);
      assertThat(second.contentType()).isEqualTo("application/octet-stream");
      assertThat(second.bytes(10)).asString().isEqualTo("0123456789");
      assertThat(second.open()).hasContent("0123456789");
      assertThat(second.toString()).isEqualTo("doc (long.bin, 10 bytes)");
    }
  }

  @Test
  void putsFilesOverTheThresholdIntoTemporaryFilesUntilTheRequestIsOver() throws IOException {
    String form = file("a", "12345") + file("b", "12345") + file("c", "123456") + file("d", "1") + "--b b--\n";
    Request request = arriving(form, UploadLimits.DEFAULT.withSpoolThreshold(10));

    assertThat(request.file("c").bytes()).hasSize(6);
    // The first two fill the memory; the other two are files of their own.
    assertThat(spooled()).hasSize(2);
    assertThat(request.file("a").bytes()).asString().isEqualTo("12345");
    assertThat(request.file("d").bytes()).asString().isEqualTo("1");
    request.finish().forEach(Runnable::run);
    assertThat(spooled()).isEmpty();
    assertThatThrownBy(() -> request.file("c").open()).isInstanceOf(IOException.class);
  }

  @Test
  void keepsFilesThatAreMoved() throws IOException {
    for (int threshold : new int[] {0, 100}) {
      Request request = arriving(file("a", "12345") + "--b b--", UploadLimits.DEFAULT.withSpoolThreshold(threshold));
      Path target = folder.resolve("kept" + threshold);
      Files.writeString(target, "there");
      UploadedFile uploaded = request.file("a");
      assertThatThrownBy(() -> uploaded.moveTo(target)).isInstanceOf(FileAlreadyExistsException.class);
      Files.delete(target);
      uploaded.moveTo(target);
      request.finish().forEach(Runnable::run);
      assertThat(target).hasContent("12345");
      assertThat(Files.getPosixFilePermissions(target)).hasSize(2);
      assertThat(spooled()).isEmpty();
    }
  }

  @Test
  void leavesNoFilesBehindWhatIsMalformedOrBreaksOff() throws IOException {
    String half = file("a", "12345") + file("b", "12345");
    UploadLimits uploads = UploadLimits.DEFAULT.withSpoolThreshold(0);
    Request malformed = arriving(half, uploads);
    BadRequestException refused = catchThrowableOfType(BadRequestException.class, () -> malformed.file("a"));
    assertThat(refused).hasMessageStartingWith("The multipart body ends without its closing boundary");
    assertThat(spooled()).isEmpty();
    assertThat(catchThrowableOfType(BadRequestException.class, () -> malformed.formParam("b"))).isSameAs(refused);

    Request brokenOff = ArrivingBody.post(TYPE, new ArrivingBody(bytes(half), 10, true), limits(uploads));
    HttpException gone = catchThrowableOfType(HttpException.class, () -> brokenOff.files("a"));
    assertThat(gone.status()).isEqualTo(400);
    assertThat(gone).hasCauseInstanceOf(IOException.class);
    assertThat(spooled()).isEmpty();
  }

  @Test
  void makesNoFilesForARequestThatIsOver() throws IOException {
    Request request = arriving(file("a", "12345") + "--b b--", UploadLimits.DEFAULT.withSpoolThreshold(0));
    request.onFinished(() -> {});
    request.finish().forEach(Runnable::run);
    // Its client has gone, so nobody is told of a failure of ours.
    assertThatThrownBy(() -> request.file("a")).isInstanceOf(HttpException.class).hasMessage("The body ended too early.");
    assertThat(spooled()).isEmpty();
  }

  @Test
  void aFileThatCannotBeStoredIsAFaultOfTheServer() {
    UploadLimits nowhere = UploadLimits.DEFAULT.withSpoolThreshold(0).withSpoolDirectory(folder.resolve("missing"));
    RequestLimits limits = new RequestLimits(10, nowhere, false, 1000, 1000);
    Request request =
        ArrivingBody.post(TYPE, new ArrivingBody(bytes(file("a", "12345") + "--b b--"), 100, false), limits);
    assertThatThrownBy(() -> request.file("a"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("an uploaded file cannot be stored");
  }

  @Test
  void limitsTheMemoryOfFields() {
    String form = field("a", "12345") + file("f", "123456789012345") + field("b", "12345") + "--b b--\n";
    UploadLimits ten = UploadLimits.DEFAULT.withMaxFieldBytes(10);
    UploadLimits nine = UploadLimits.DEFAULT.withMaxFieldBytes(9);
    assertThat(arriving(form, ten).formParam("b")).isEqualTo("12345");
    assertThat(buffered(form, ten).formParam("b")).isEqualTo("12345");
    for (Request request : List.of(arriving(form, nine), buffered(form, nine))) {
      HttpException refused = catchThrowableOfType(HttpException.class, () -> request.formParam("b"));
      assertThat(refused).hasMessage("The fields of the form have more than 9 bytes.");
      assertThat(refused.status()).isEqualTo(413);
    }
  }

  @Test
  void limitsPartsAndTheirHeadersAndContent() {
    String form = field("a", "1234") + field("b", "12345") + "--b b--\n";
    UploadLimits exact = UploadLimits.DEFAULT.withMaxParts(2).withMaxPartHeader(64).withMaxPart(5);
    assertThat(arriving(form, exact).formParam("b")).isEqualTo("12345");
    assertRefused(arriving(form, exact.withMaxParts(1)), 400, "The multipart body has more than 1 parts.");
    assertRefused(buffered(form, exact.withMaxPart(4)), 413, "A part of the multipart body has more than 4 bytes.");
    String longer = field("a".repeat(30), "");
    assertRefused(buffered(longer, exact), 400, "The header of a part has more than 64 bytes.");
    assertThatThrownBy(() -> exact.withMaxPart(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> exact.withMaxFieldBytes(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertRefused(Request request, int status, String message) {
    HttpException refused = catchThrowableOfType(HttpException.class, () -> request.formParam("b"));
    assertThat(refused).hasMessage(message);
    assertThat(refused.status()).isEqualTo(status);
  }

  @Test
  void refusesFieldsThatAreNotText() {
    String form = "--b b\nContent-Disposition: form-data; name=a\nContent-Type: text/plain; charset=us-ascii\n\né\n"
        + "--b b\nContent-Disposition: form-data; name=b\nContent-Type: text/plain; charset=koi8-r\n\nx\n--b b--";
    Request request = buffered(form, UploadLimits.DEFAULT);
    BadRequestException refused = catchThrowableOfType(BadRequestException.class, () -> request.formParam("a"));
    assertThat(refused.values()).singleElement().satisfies(value -> assertThat(value.name()).isEqualTo("a"));
    assertThat(catchThrowableOfType(HttpException.class, () -> request.formParams("b")).status()).isEqualTo(415);
  }

  @Test
  void refusesTypesWithoutABoundary() {
    Request request =
        RequestFixture.request("POST / HTTP/1.1\nContent-Type: multipart/form-data\n", "x");
    assertThatThrownBy(() -> request.formParam("a"))
        .isInstanceOf(BadRequestException.class)
        .hasMessage("The Content-Type of the multipart body names no boundary.");
    assertThatThrownBy(() -> RequestFixture.request("POST / HTTP/1.1\nContent-Type: text/plain\n", "x").multipart())
        .hasMessage("The body must be multipart/form-data.");
  }

  @Test
  void filesOfAUrlencodedFormAreNone() {
    Request request =
        RequestFixture.request("POST / HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n", "a=1");
    assertThat(request.file("a")).isNull();
    assertThat(request.files("a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 1000})
  void givesPartsOneByOne(int slice) throws IOException {
    Request request =
        ArrivingBody.post(TYPE, new ArrivingBody(bytes(FORM), slice, false), limits(UploadLimits.DEFAULT));
    MultipartReader parts = request.multipart();
    Part title = parts.next();
    assertThat(title.name()).isEqualTo("title");
    assertThat(title.isFile()).isFalse();
    assertThat(title.fileName()).isNull();
    assertThat(title.contentType()).isEqualTo("text/plain");
    assertThat(title.text()).isEqualTo("größe 😀");
    assertThat(title.stream().read()).isEqualTo(-1);
    Part skipped = parts.next();
    assertThat(skipped.stream().read()).isEqualTo('a');
    assertThat(parts.next().text()).isEqualTo("hi");
    Part file = parts.next();
    assertThat(file.isFile()).isTrue();
    assertThat(file.sentFileName()).isEqualTo("../short.txt");
    assertThat(file.fileName()).isEqualTo("short.txt");
    assertThat(file.header("content-TYPE")).isEqualTo("text/plain");
    assertThat(file.stream()).hasContent("short");
    assertThat(parts.next().contentType()).isEqualTo("application/octet-stream");
    assertThat(parts.next().sentFileName()).isEmpty();
    assertThat(parts.next()).isNull();
    assertThat(parts.next()).isNull();
    assertThat(skipped.stream().read()).isEqualTo(-1);
  }

  @Test
  void limitsTheTextOfAPart() throws IOException {
    String form = field("a", "12345") + "--b b--\n";
    assertThat(arriving(form, UploadLimits.DEFAULT.withMaxFieldBytes(5)).multipart().next().text()).isEqualTo("12345");
    Part part = arriving(form, UploadLimits.DEFAULT.withMaxFieldBytes(4)).multipart().next();
    assertThatThrownBy(part::text).isInstanceOf(HttpException.class).hasMessage("The field a has more than 4 bytes.");
  }

  @Test
  void limitsHowMuchOfAFileIsReadAtOnce() throws IOException {
    UploadedFile uploaded = buffered(file("a", "12345") + "--b b--", UploadLimits.DEFAULT).file("a");
    assertThat(uploaded.bytes(5)).hasSize(5);
    HttpException refused = catchThrowableOfType(HttpException.class, () -> uploaded.bytes(4));
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused).hasMessage("The file a has more than 4 bytes.");
  }
}
