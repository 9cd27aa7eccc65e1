package dev.backcheck.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a version and perhaps its level: {@code 2022}, {@code SQL Server 2022 CU 15}, {@code
 * 2016-SP2-CU17}.
 */
final class YearAndLevel implements VersionSpelling {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)(?:microsoft[ -])?(?:(?:ms[ -]?)?sql(?:[ -]?server)?)?[ _-]?(?<year>\\d{4}(?!\\d)|vnext)(?<r2>[ _-]?R2)?(?<rest>.*)");
  private static final Pattern SHORT =
      Pattern.compile("(?i)(?:(?:ms[ -]?)?sql(?:[ -]?server)?)?[ _-]?v?\\d{1,2}");

  @Override
  public Optional<Reading> read(String text) {
    if (SHORT.matcher(text).matches()) {
      throw new TargetFormatException(
          Words.quoted(text)
              + " can be a year or a major version; write the year in full, as in 2016, or a build, as in 16.0.1000.6");
    }
    return find(text).map(Reading::of);
  }

  static Optional<Version> find(String text) {
    Matcher matcher = YEAR.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String year = matcher.group("year") + (matcher.group("r2") == null ? "" : "R2");
    return Optional.of(version(year, matcher.group("rest").strip()));
  }

  /**
   * The version of a year and a level.
   *
   * @throws TargetFormatException when there is no such version or no such level of it
   */
  static Version version(String year, String level) {
    // Previews of 2017 had no year yet.
    String id =
        year.equalsIgnoreCase("vnext") ? "2017" : year.replace(" ", "").toUpperCase(Locale.ROOT);
    KnownVersion version = KnownVersions.find(id).orElseThrow(() -> noSuchYear(id));
    if (level.isEmpty()) {
      return Version.of(version);
    }
    return Level.find(level).orElseThrow(() -> noLevel(version, level)).of(version);
  }

  private static TargetFormatException noSuchYear(String id) {
    List<String> years = KnownVersions.all().stream().map(KnownVersion::id).toList();
    return new TargetFormatException(
        "there is no SQL Server "
            + id
            + Nearest.to(id, years)
                .map(year -> "; did you mean " + year + "? Choose ")
                .orElse("; choose ")
            + String.join(", ", years));
  }

  private static TargetFormatException noLevel(KnownVersion version, String level) {
    String word = level.replaceFirst("^[-_ ]+", "");
    String hint = "; a level is RTM, GDR, SPn, CUn, CTPn or RCn, as in 2022-CU15";
    if (Edition.find(word).isPresent()) {
      hint =
          "; an edition follows a colon: "
              + version.id()
              + ":"
              + Edition.find(word).orElseThrow().id();
    }
    if (Platform.find(word).isPresent()) {
      hint =
          "; a platform follows an @: "
              + version.id()
              + "@"
              + Platform.find(word).orElseThrow().id();
    }
    return new TargetFormatException(
        "cannot read " + Words.quoted(word) + " after " + version.name() + hint);
  }
}
