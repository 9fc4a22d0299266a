package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.AnnotationText;
import dev.squall.processor.discovery.MediaTypeList;
import dev.squall.template.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is written in {@code @Produces} and {@code @Consumes} is media types, each once. */
final class MediaTypeRule {
  /** The top-level types that are registered with IANA. */
  private static final List<String> TOP_LEVEL =
      List.of("application", "audio", "example", "font", "haptics", "image", "message", "model", "multipart", "text", "video");

  /** What is written most, to find what a misspelt one was meant to be. */
  private static final List<String> USUAL =
      List.of(
          "application/json", "application/x-ndjson", "application/xml", "application/pdf", "application/octet-stream",
          "application/x-www-form-urlencoded", "application/problem+json", "multipart/form-data", "text/plain", "text/html",
          "text/csv", "text/css", "text/javascript", "text/xml", "text/markdown", "text/event-stream", "image/png",
          "image/jpeg", "image/gif", "image/webp", "image/svg+xml");

  /**
   * A media type with the text that it was read from.
   *
   * @param text the text and its place
   * @param type what it says
   */
  record Written(AnnotationText text, MediaTypeText type) {}

  /** The types of a list that are right. */
  List<Written> check(MediaTypeList list, Problems problems) {
    List<Written> types = new ArrayList<>();
    Set<MediaTypeText> seen = new HashSet<>();
    if (list.types().isEmpty()) {
      problems.add(
          ProblemCode.BAD_MEDIA_TYPE,
          list.source(),
          "@" + list.annotation() + " names no media type",
          "write one, as in @" + list.annotation() + "(\"application/json\")");
    }
    for (AnnotationText text : list.types()) {
      Optional<MediaTypeText> type = MediaTypeText.parse(text.text());
      if (type.isEmpty() || !isTopLevel(type.get())) {
        problems.add(
            ProblemCode.BAD_MEDIA_TYPE, text.source(), subject(list, text) + " is no media type", advice(text.text()));
      } else if (isSound(list, text, type.get(), problems)) {
        if (seen.add(list.annotation().equals("Produces") ? type.get().withoutUtf8() : type.get())) {
          types.add(new Written(text, type.get()));
        } else {
          problems.add(
              ProblemCode.BAD_MEDIA_TYPE, text.source(), subject(list, text) + " is written twice", "remove one of the two");
        }
      }
    }
    return types;
  }

  private static boolean isTopLevel(MediaTypeText type) {
    return type.type().equals("*") ? type.subtype().equals("*") : type.type().startsWith("x-") || TOP_LEVEL.contains(type.type());
  }

  private static boolean isSound(MediaTypeList list, AnnotationText text, MediaTypeText type, Problems problems) {
    if (type.isRange() && list.annotation().equals("Produces")) {
      problems.add(
          ProblemCode.BAD_MEDIA_TYPE,
          text.source(),
          subject(list, text) + " is a range, but a response is of one type",
          type.type().equals("*") ? "remove @Produces: then nothing is negotiated" : "write the types that are sent");
      return false;
    }
    if (type.type().equals("*")) {
      problems.add(
          ProblemCode.BAD_MEDIA_TYPE, text.source(), subject(list, text) + " takes every body", "remove @Consumes, or write types");
      return false;
    }
    if (type.subtype().contains("*") && !type.isRange()) {
      problems.add(
          ProblemCode.BAD_MEDIA_TYPE,
          text.source(),
          subject(list, text) + " is no range, since an asterisk stands for a whole subtype",
          "write " + type.type() + "/*, or the types one by one");
      return false;
    }
    if (type.parameters().containsKey("q")) {
      problems.add(
          ProblemCode.BAD_MEDIA_TYPE,
          text.source(),
          subject(list, text) + " has a weight, which only clients give",
          "remove q; what is preferred is written first");
      return false;
    }
    return true;
  }

  private static String subject(MediaTypeList list, AnnotationText text) {
    return "\"" + text.text() + "\" in @" + list.annotation();
  }

  private static String[] advice(String text) {
    Optional<String> meant =
        USUAL.stream()
            .filter(usual -> usual.endsWith("/" + text) || usual.endsWith("+" + text))
            .findFirst()
            .or(() -> Suggestion.near(text, USUAL));
    String form = "write a type, a slash and a subtype, as in \"application/json\" or \"text/csv; header=present\"";
    return meant.isPresent() ? new String[] {"did you mean \"" + meant.get() + "\"?"} : new String[] {form};
  }
}
