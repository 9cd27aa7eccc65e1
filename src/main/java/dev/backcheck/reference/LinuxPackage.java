package dev.backcheck.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Linux package or its version: {@code mssql-server-16.0.4265.3-1}, {@code 16.0.4175.1-3}. */
final class LinuxPackage implements VersionSpelling {
  private static final Pattern PACKAGE =
      Pattern.compile(
          "(?i)(?:mssql-server(?:-[a-z]{1,20}){0,4}[-_=: ])?(\\d{1,2}(?:\\.\\d{1,6}){3})-\\d{1,3}(?:[._~]\\w{1,20}){0,6}");
  private static final Pattern WITHOUT_REVISION =
      Pattern.compile("(?i)mssql-server(?:-[a-z]{1,20}){0,4}[-_=: ](\\d{1,2}(?:\\.\\d{1,6}){3})");

  @Override
  public Optional<Reading> read(String text) {
    for (Pattern pattern : new Pattern[] {PACKAGE, WITHOUT_REVISION}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        Version version = BuildNumber.engine(matcher.group(1));
        return Optional.of(Reading.of(version).on(PlatformGroup.LINUX.platforms()));
      }
    }
    return Optional.empty();
  }
}
