package dev.backcheck.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A published build of the Database Engine: a row of {@code sqlserver-builds.csv}.
 *
 * @param version the id of its version, for example {@code 2022}
 * @param build its number
 * @param label what it is, for example {@code CU15+GDR} or {@code SP2 CU17}
 * @param hasUpdates whether it carries the cumulative updates; a build of the GDR branch has only
 *     security fixes
 * @param cumulativeUpdate the number of the cumulative update it contains
 * @param servicePack its service pack, 0 for none
 * @param articles the numbers of its articles (KB), without the prefix
 * @param released the day it came out, when a source states it
 */
public record KnownBuild(
    String version,
    Build build,
    String label,
    boolean hasUpdates,
    OptionalInt cumulativeUpdate,
    int servicePack,
    List<String> articles,
    Optional<LocalDate> released) {

  /** Copies the list. */
  public KnownBuild {
    articles = List.copyOf(articles);
  }

  /** Whether Microsoft took it back. */
  public boolean isWithdrawn() {
    return label.endsWith("(withdrawn)");
  }

  /** Whether it is an update with security fixes on top, as {@code CU15+GDR}. */
  boolean isSecurityUpdate() {
    return label.contains("GDR");
  }

  static KnownBuild of(Table.Row row) {
    return new KnownBuild(
        row.get("product_year"),
        row.build("build"),
        row.get("label"),
        row.get("servicing_branch").equals("CU"),
        number(row, "cu_number"),
        number(row, "sp_number").orElse(0),
        row.get("kb").isEmpty() ? List.of() : List.of(row.get("kb").split(";")),
        date(row, row.get("release_date")));
  }

  private static OptionalInt number(Table.Row row, String column) {
    return row.find(column).isPresent() ? OptionalInt.of(row.number(column)) : OptionalInt.empty();
  }

  /** By hand: the formatters of java.time cost more to load than the whole table. */
  private static Optional<LocalDate> date(Table.Row row, String day) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    if (day.length() != 10) {
      throw row.invalid("release_date");
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.substring(0, 4)),
              Integer.parseInt(day.substring(5, 7)),
              Integer.parseInt(day.substring(8))));
    } catch (NumberFormatException | DateTimeException e) {
      throw row.invalid("release_date");
    }
  }
}
