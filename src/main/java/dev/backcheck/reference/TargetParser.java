package dev.backcheck.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes platform, edition and attributes off the end of a target, and reads what is before as a
 * version.
 */
final class TargetParser {
  private static final Pattern QUERY = Pattern.compile("(?i)(?:select )?@@VERSION *[:=]? *");
  private static final Pattern DIGEST = Pattern.compile("(?i)@sha256:[0-9a-f]+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z-]{3,40}");
  private static final Pattern IMAGE = Pattern.compile("(?i)mssql|/|compat");
  private static final int LONGEST = 4000;

  private String rest;
  private Optional<Set<Platform>> platforms = Optional.empty();
  private Optional<Edition> edition = Optional.empty();
  private Answer failoverCluster = Answer.UNKNOWN;

  private TargetParser(String rest) {
    this.rest = rest;
  }

  static Target parse(String text) {
    if (text.length() > LONGEST) {
      throw new TargetFormatException(
          "a target of " + text.length() + " characters is too long; " + VersionSpellings.ACCEPTED);
    }
    String line =
        DIGEST.matcher(QUERY.matcher(Words.onOneLine(text)).replaceAll("")).replaceAll("");
    if (line.isBlank()) {
      throw new TargetFormatException("the target is empty; " + VersionSpellings.ACCEPTED);
    }
    return line.equalsIgnoreCase("unknown") ? Target.unknown() : new TargetParser(line).read();
  }

  private Target read() {
    int end = takeLast();
    while (end >= 0) {
      rest = rest.substring(0, end).strip();
      end = takeLast();
    }
    Reading reading = rest.isEmpty() ? Reading.NOTHING : VersionSpellings.read(rest);
    Set<Platform> left =
        platforms
            .map(stated -> PossiblePlatforms.left(reading, stated))
            .orElseGet(() -> PossiblePlatforms.left(reading));
    boolean isBox = left.stream().anyMatch(Platform::isBox);
    if (!isBox && failoverCluster.isYes()) {
      throw new TargetFormatException(
          "'+fci': " + PlatformGroup.name(left) + " is no failover cluster instance");
    }
    Optional<Version> version =
        reading.version().filter(known -> isBox || !PossiblePlatforms.isShared(Optional.of(known)));
    return new Target(version, left, edition.or(reading::edition), failoverCluster);
  }

  /**
   * Takes what follows the last {@code @}, {@code :} or {@code +}; returns where that was, or -1
   * when there is none.
   */
  private int takeLast() {
    int at =
        Math.max(rest.lastIndexOf('@'), Math.max(rest.lastIndexOf(':'), rest.lastIndexOf('+')));
    if (at < 0) {
      return -1;
    }
    String word = rest.substring(at + 1).strip();
    boolean taken =
        switch (rest.charAt(at)) {
          case '@' -> takePlatform(word);
          case ':' -> takeEdition(word);
          default -> takeAttribute(word);
        };
    return taken ? at : -1;
  }

  private boolean takePlatform(String word) {
    Optional<Set<Platform>> found = PlatformGroup.find(word);
    if (found.isEmpty()) {
      throw noPlatform(word);
    }
    once(platforms, "platform", word);
    platforms = found;
    return true;
  }

  private boolean takeEdition(String word) {
    Optional<Edition> found = Edition.find(word);
    if (found.isEmpty()) {
      if (!hasColonOfItsOwn(word)) {
        throw noEdition(word);
      }
      return false;
    }
    once(edition, "edition", word);
    edition = found;
    return true;
  }

  /** The output of @@VERSION has times in it, and a container image has a colon before its tag. */
  private boolean hasColonOfItsOwn(String word) {
    boolean isBanner = rest.indexOf('(') >= 0 || rest.contains(" - ");
    return isBanner ? !WORD.matcher(word).matches() : IMAGE.matcher(rest).find();
  }

  private boolean takeAttribute(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    if (!name.equals("fci") && !name.equals("no-fci")) {
      if (Level.find(word).isEmpty() && rest.indexOf('(') < 0) {
        throw new TargetFormatException(
            "cannot read " + Words.quoted("+" + word) + "; attributes are +fci and +no-fci");
      }
      return false;
    }
    once(
        failoverCluster.isUnknown() ? Optional.empty() : Optional.of(failoverCluster),
        "failover cluster",
        word);
    failoverCluster = Answer.of(name.equals("fci"));
    return true;
  }

  private static void once(Optional<?> before, String what, String word) {
    if (before.isPresent()) {
      throw new TargetFormatException("the " + what + " is stated twice: " + Words.quoted(word));
    }
  }

  private static TargetFormatException noPlatform(String word) {
    if (word.isEmpty()) {
      return new TargetFormatException("no platform after '@'; " + VersionSpellings.ACCEPTED);
    }
    new ForeignProduct().read(word);
    List<String> ids = Arrays.stream(Platform.values()).map(Platform::id).toList();
    return new TargetFormatException(
        "there is no platform " + Words.quoted(word) + choices(word, ids));
  }

  private static TargetFormatException noEdition(String word) {
    if (word.isEmpty()) {
      return new TargetFormatException("no edition after ':'; " + VersionSpellings.ACCEPTED);
    }
    List<String> ids = Arrays.stream(Edition.values()).map(Edition::id).toList();
    return new TargetFormatException(
        "there is no edition " + Words.quoted(word) + choices(word, ids));
  }

  private static String choices(String word, List<String> ids) {
    return Nearest.to(word, ids)
            .map(id -> "; did you mean '" + id + "'? Choose ")
            .orElse("; choose ")
        + String.join(", ", ids);
  }
}
