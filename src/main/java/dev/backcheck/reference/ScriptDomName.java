package dev.backcheck.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version as ScriptDom names it: {@code Sql160}, {@code SqlVersion.Sql160}, {@code
 * TSql160Parser}.
 */
final class ScriptDomName implements VersionSpelling {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:\\w{1,40}\\.){0,6}(?:SqlVersion\\.|T)?Sql(80|90|1[0-8]0)(?:Parser|ScriptGenerator)?");

  @Override
  public Optional<Reading> read(String text) {
    Matcher matcher = NAME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BuildRange range =
        new BuildRange(
            Build.startOf(number(matcher) / 10), Build.startOf(number(matcher) / 10 + 1));
    // Sql100 is 2008 and 2008 R2, and Sql180 came before the version it is for.
    Version version =
        KnownVersions.all().stream()
            .filter(known -> known.range().equals(range))
            .findFirst()
            .map(Version::of)
            .orElseGet(() -> new Version("Sql" + number(matcher), range));
    return Optional.of(Reading.of(version));
  }

  private static int number(Matcher matcher) {
    return Integer.parseInt(matcher.group(1));
  }
}
