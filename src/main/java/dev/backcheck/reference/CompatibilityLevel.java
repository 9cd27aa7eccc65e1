package dev.backcheck.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The compatibility level of a database: {@code 160}, {@code compatibility level 160}. It is not
 * the server's version: a server runs databases at its own level and lower ones, so it says that
 * the major version is at least 16.
 */
final class CompatibilityLevel implements VersionSpelling {
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)(?:(?:database )?compat(?:ibility)?(?:[ _-]?level)?[ _-]?[=:]?[ _-]?)?(80|90|1[0-8]0)");

  @Override
  public Optional<Reading> read(String text) {
    Matcher matcher = LEVEL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int level = Integer.parseInt(matcher.group(1));
    BuildRange range = new BuildRange(Build.startOf(level / 10), Build.END);
    return Optional.of(Reading.of(new Version("compat-" + level, range)));
  }
}
