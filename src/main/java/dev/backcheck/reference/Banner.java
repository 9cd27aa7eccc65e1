package dev.backcheck.reference;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The output of {@code SELECT @@VERSION}, whole or cut, also from an error log: {@code Microsoft
 * SQL Server 2022 (RTM-CU14) (KB5038325) - 16.0.4135.4 (X64) …}. Where its parts disagree, the
 * build wins.
 *
 * <p>It says Windows or Linux, but nothing in it names an Azure virtual machine, Azure Arc or a
 * container. Azure SQL Database and Managed Instance print the same, with a number that is not an
 * engine version.
 */
final class Banner implements VersionSpelling {
  private static final Pattern AZURE_SQL = Pattern.compile("(?i)\\bMicrosoft SQL Azure\\b");
  private static final Pattern AZURE_ARC =
      Pattern.compile("(?i)\\bAzure SQL Managed Instance - Azure Arc\\b");
  private static final Pattern BOX =
      Pattern.compile("(?i)\\bSQL Server (?<year>\\d{4}(?: R2)?|vNext)(?<rest> ?\\(.*| ?- ?\\d.*)");
  private static final Pattern BUILD = Pattern.compile("- ?(\\d{1,2}(?:\\.\\d{1,6}){1,3})(.*)");
  private static final Pattern LEVEL =
      Pattern.compile("(?i)\\(((?:RTM|SP|CTP|RC|CU)[^()]{0,30})\\)");
  private static final Pattern KB = Pattern.compile("(?i)\\((KB\\d{6,7})\\)");
  private static final Pattern HOST = Pattern.compile("(?i) on (Windows|Linux)\\b");
  private static final Pattern EDITION = Pattern.compile("(?i)(?:([a-z]+) )?([a-z]+) Edition\\b");

  @Override
  public Optional<Reading> read(String text) {
    if (AZURE_ARC.matcher(text).find()) {
      return Optional.of(Reading.NOTHING.on(Set.of(Platform.ARC_MANAGED_INSTANCE)));
    }
    if (AZURE_SQL.matcher(text).find()) {
      return Optional.of(Reading.NOTHING.on(PlatformGroup.AZURE_SQL.platforms()));
    }
    Matcher box = BOX.matcher(text);
    if (!box.find()) {
      return Optional.empty();
    }
    Matcher host = HOST.matcher(box.group("rest"));
    Set<Platform> platforms = PlatformGroup.BOX.platforms();
    String product = box.group("rest");
    if (host.find()) {
      boolean linux = host.group(1).equalsIgnoreCase("Linux");
      platforms = (linux ? PlatformGroup.LINUX : PlatformGroup.WINDOWS).platforms();
      product = product.substring(0, host.start());
    }
    Version version = version(box.group("year"), product);
    return Optional.of(Reading.of(version).on(platforms).in(edition(product)));
  }

  private static Version version(String year, String product) {
    Matcher level = LEVEL.matcher(product);
    boolean hasLevel = level.find();
    Matcher build = BUILD.matcher(product);
    if (build.find() && isWhole(build, hasLevel)) {
      return BuildNumber.engine(build.group(1));
    }
    Matcher article = KB.matcher(product);
    if (!hasLevel && article.find()) {
      return Article.version(article.group(1).substring(2));
    }
    return YearAndLevel.version(year, hasLevel ? level.group(1) : "");
  }

  /**
   * A number at the very end may have been cut, then the level says more than the rest of the
   * number.
   */
  private static boolean isWhole(Matcher build, boolean hasLevel) {
    long dots = build.group(1).chars().filter(c -> c == '.').count();
    return dots == 3 || (dots == 2 && (!build.group(2).isBlank() || !hasLevel));
  }

  private static Optional<Edition> edition(String product) {
    Matcher words = EDITION.matcher(product);
    if (!words.find()) {
      return Optional.empty();
    }
    return Edition.find(words.group(1) + " " + words.group(2))
        .or(() -> Edition.find(words.group(2)));
  }
}
