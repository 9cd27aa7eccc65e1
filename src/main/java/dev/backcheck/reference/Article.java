package dev.backcheck.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The article of an update: {@code KB5041321}, {@code 5041321}. */
final class Article implements VersionSpelling {
  private static final Pattern NUMBER = Pattern.compile("(?i)(?:KB[ -]?)?(\\d{6,7})");

  @Override
  public Optional<Reading> read(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches()
        ? Optional.of(Reading.of(version(matcher.group(1))))
        : Optional.empty();
  }

  /**
   * The builds published with an article, by its number; a few were published for two service
   * packs.
   */
  static Version version(String number) {
    List<KnownBuild> builds = Builds.ofArticle(number);
    if (builds.isEmpty()) {
      throw new TargetFormatException(
          "no build of SQL Server 2012 or later is known for KB"
              + number
              + "; the KB number of an update looks like KB5041321 (2022 CU15), an article about a fix has no build");
    }
    Build last = builds.get(builds.size() - 1).build();
    return new Version("KB" + number, new BuildRange(builds.get(0).build(), last.next()));
  }
}
