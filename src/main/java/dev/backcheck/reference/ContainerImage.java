package dev.backcheck.reference;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A container image or its tag: {@code mssql/server:2022-CU15-ubuntu-22.04}, {@code 2022-latest}.
 * What {@code latest} was when the container was made is unknown.
 */
final class ContainerImage implements VersionSpelling {
  private static final Pattern IMAGE =
      Pattern.compile(
          "(?i)(?:[^\\s@]*/)?(?:mssql(?:/\\w+)?/server|mssql-server(?:-linux|-windows-\\w+)?)(?::(?<tag>[\\w.-]+))?");
  private static final Pattern SYSTEM =
      Pattern.compile("(?i)-(?:ubuntu|rhel|sles|debian|ubi)[\\w.-]*$");
  private static final Pattern MOVING = Pattern.compile("(?i)-?(?:latest|preview)$");

  @Override
  public Optional<Reading> read(String text) {
    Matcher image = IMAGE.matcher(text);
    boolean isImage = image.matches();
    String tag = !isImage ? text : image.group("tag") == null ? "latest" : image.group("tag");
    String level = MOVING.matcher(SYSTEM.matcher(tag).replaceFirst("")).replaceFirst("");
    if (!isImage && (level.equals(tag) || !Character.isDigit(tag.charAt(0)))) {
      return Optional.empty();
    }
    Reading container = Reading.NOTHING.on(Set.of(Platform.CONTAINER));
    if (level.isEmpty()) {
      return Optional.of(container);
    }
    Version version =
        YearAndLevel.find(level)
            .orElseThrow(
                () ->
                    new TargetFormatException(
                        "cannot read the tag "
                            + Words.quoted(tag)
                            + " of a container image; a tag looks like 2022-CU15-ubuntu-22.04"));
    return Optional.of(container.with(version));
  }
}
