package dev.squall.processor.contract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a change asks of the version, in the terms of Semantic Versioning 2.0.0. */
public enum Verdict {
  /** Only texts for people have changed. */
  PATCH,
  /** Clients that use nothing new go on as before. */
  MINOR,
  /** There may be clients that break. */
  MAJOR;

  private static final Pattern VERSION = Pattern.compile("([0-9]{1,9})\\.([0-9]{1,9})\\.([0-9]{1,9})(?:[-+].*)?");

  /** As it is told: {@code major}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The lowest version that may follow another one; the word where that is no version of three numbers. Below 1.0.0 a minor one breaks. */
  public String next(String version) {
    Matcher numbers = VERSION.matcher(version);
    if (!numbers.matches()) {
      return "a " + word() + " version";
    }
    long major = Long.parseLong(numbers.group(1));
    long minor = Long.parseLong(numbers.group(2));
    long patch = Long.parseLong(numbers.group(3));
    return switch (this) {
      case PATCH -> major + "." + minor + "." + (patch + 1);
      case MINOR -> major == 0 ? major + "." + minor + "." + (patch + 1) : major + "." + (minor + 1) + ".0";
      case MAJOR -> major == 0 ? major + "." + (minor + 1) + ".0" : (major + 1) + ".0.0";
    };
  }
}
