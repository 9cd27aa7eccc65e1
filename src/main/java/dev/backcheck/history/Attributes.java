package dev.backcheck.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the attributes of change sets mean. */
final class Attributes {

  private Attributes() {}

  /**
   * Whether a list of database products, {@code mssql, !h2}, holds SQL Server. See <a
   * href="https://docs.liquibase.com/concepts/changelogs/attributes/dbms.html">dbms</a>.
   */
  static boolean isForSqlServer(String dbms) {
    List<String> names =
        Arrays.stream(dbms.toLowerCase(Locale.ROOT).split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    if (names.contains("none") || names.contains("!mssql")) {
      return false;
    }
    return names.stream().allMatch(name -> name.startsWith("!"))
        || names.contains("mssql")
        || names.contains("all");
  }
}
