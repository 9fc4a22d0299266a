package dev.squall.processor;

import dev.squall.processor.contract.ApiDiff;
import dev.squall.processor.contract.Change;
import dev.squall.processor.contract.LockText;
import dev.squall.processor.contract.Verdict;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.document.NodeReader;
import dev.squall.processor.document.NodeReader.MalformedException;
import dev.squall.processor.document.NodeWriter;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.openapi.ApiDocument;
import dev.squall.processor.templates.ProjectLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Holds an application's API against the one that was promised last: a file of the project, {@code api.lock.json}, that is committed.
 * Without the file nothing is checked, unless an option asks for it.
 */
final class ApiLock {
  /** {@code check}, {@code update} or {@code off}. */
  static final String MODE = "squall.api";

  /** Where the file is, from the project's folder. */
  static final String PLACE = "squall.api.lock";

  private static final String FILE = "api.lock.json";
  private static final Set<String> MODES = Set.of("", "check", "update", "off");
  private static final int MOST_TOLD = 5;

  private final ProcessingEnvironment environment;
  private final ApiPlaces places;
  private final Problems problems;
  private final String mode;

  ApiLock(ProcessingEnvironment environment, ApiPlaces places, Problems problems) {
    this.environment = environment;
    this.places = places;
    this.problems = problems;
    this.mode = environment.getOptions().getOrDefault(MODE, "");
  }

  /** Checks or writes the file, as the options ask. */
  void apply(ApiDocument api, TypeElement application, SourceRef source) {
    if (!MODES.contains(mode)) {
      problems.add(
          ProblemCode.BAD_API_LOCK, source, "-A" + MODE + "=" + mode + " is none of check, update and off");
    } else if (!mode.equals("off")) {
      Path file = file(application);
      try {
        apply(api, file, application, source);
      } catch (IOException e) {
        problems.add(ProblemCode.BAD_API_LOCK, source, "the API lock " + shown(file) + " cannot be read or written: " + e);
      }
    }
  }

  private void apply(ApiDocument api, Path file, TypeElement application, SourceRef source) throws IOException {
    String name = application.getQualifiedName().toString();
    String before = read(file);
    if (before.isEmpty()) {
      if (mode.equals("check")) {
        problems.add(
            ProblemCode.BAD_API_LOCK,
            source,
            "there is no API lock " + shown(file),
            "compile once with -A" + MODE + "=update, and commit the file that this writes");
      }
    } else if (isOfAnother(before, name, file, source)) {
      return;
    } else if (!mode.equals("update")) {
      check(api, before, file, source);
    }
    if (mode.equals("update")) {
      update(file, before, NodeWriter.pretty(LockText.of(api.document(), name)));
    }
  }

  private void update(Path file, String before, String now) throws IOException {
    if (!now.equals(before)) {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, now);
      note("wrote the API lock " + shown(file));
    }
  }

  /** Of two applications of one project, such as one in its tests, only one can have the file. */
  private boolean isOfAnother(String before, String name, Path file, SourceRef source) {
    String owner;
    try {
      owner = LockText.application(NodeReader.read(before));
    } catch (MalformedException told) {
      return false;
    }
    if (owner.isEmpty() || owner.equals(name)) {
      return false;
    }
    problems.add(
        ProblemCode.BAD_API_LOCK,
        source,
        "the API lock " + shown(file) + " is that of the application " + owner + ", not of " + name,
        "if they are two, give each a file: -A" + PLACE + "=..., or turn it off for one: -A" + MODE + "=off",
        "if " + name + " is its new name, write that into the file's \"x-application\"");
    return true;
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (NoSuchFileException missing) {
      return "";
    }
  }

  private void check(ApiDocument api, String before, Path file, SourceRef source) {
    Members locked;
    try {
      Node read = NodeReader.read(before);
      String missing = LockText.missing(read);
      if (!missing.isEmpty()) {
        refuseDamaged(file, source, missing);
        return;
      }
      locked = read.members();
    } catch (MalformedException e) {
      refuseDamaged(file, source, String.valueOf(e.getMessage()));
      return;
    }
    List<Change> changes = ApiDiff.of(locked, api.document());
    String version = locked.at("info").at("version").text();
    List<Change> breaking = changes.stream().filter(change -> change.verdict() == Verdict.MAJOR).toList();
    breaking.forEach(change -> report(change, version, file, source, api));
    if (breaking.isEmpty() && !changes.isEmpty()) {
      noteAdditions(changes, version, file);
    }
  }

  private void refuseDamaged(Path file, SourceRef source, String fault) {
    problems.add(
        ProblemCode.BAD_API_LOCK,
        source,
        "the API lock " + shown(file) + " is not what Squall wrote: " + fault,
        "take it from your version control, or write it anew with -A" + MODE + "=update");
  }

  private void report(Change change, String version, Path file, SourceRef source, ApiDocument api) {
    problems.add(
        ProblemCode.BREAKING_CHANGE,
        places.of(change, api, source),
        change.text() + ", which breaks clients of version " + version + " (major)",
        "keep what " + shown(file) + " promises",
        "or compile once with -A" + MODE + "=update, and call the version " + Verdict.MAJOR.next(version));
  }

  private void noteAdditions(List<Change> changes, String version, Path file) {
    StringBuilder text = new StringBuilder("the API has changed since version " + version + ", and breaks no client (minor: "
        + Verdict.MINOR.next(version) + "):");
    changes.stream().limit(MOST_TOLD).forEach(change -> text.append("\n  ").append(change.text()));
    if (changes.size() > MOST_TOLD) {
      text.append("\n  and ").append(changes.size() - MOST_TOLD).append(" more");
    }
    note(text.append("\n  -A" + MODE + "=update takes it into ").append(shown(file)).toString());
  }

  private void note(String text) {
    environment.getMessager().printMessage(Diagnostic.Kind.NOTE, text);
  }

  private Path file(TypeElement application) {
    Path place = Path.of(environment.getOptions().getOrDefault(PLACE, FILE));
    return place.isAbsolute()
        ? place
        : ProjectLayout.of(environment, List.of(application)).project().map(project -> project.resolve(place)).orElse(place);
  }

  /** The same on every machine. */
  private String shown(Path file) {
    Map<String, String> options = environment.getOptions();
    return options.getOrDefault(PLACE, String.valueOf(file.getFileName()));
  }
}
