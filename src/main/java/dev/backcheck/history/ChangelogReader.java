package dev.backcheck.history;

import dev.backcheck.history.Changelog.Entry;
import dev.backcheck.history.Changelog.Kind;
import dev.backcheck.history.Changelog.Trouble;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads changelogs of Liquibase in XML, YAML and JSON: what they bring in. What undoes a change is
 * passed over, as is what is for other database products only. Contexts and labels are not weighed:
 * what they may bring in counts as brought in.
 */
public final class ChangelogReader {

  private static final String ROOT = "databaseChangeLog";
  private static final Set<String> PASSED_OVER =
      Set.of("rollback", "preConditions", "comment", "property", "modifySql");
  private static final LazyPattern OURS =
      LazyPattern.of("(?i)\\b(?:(?:BACKUP|RESTORE)\\s|CREDENTIAL\\b)");

  private final List<Entry> entries = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  private ChangelogReader() {}

  /** Whether a file is a changelog in one of these formats, by its name and its text. */
  public static boolean isOne(Source source) {
    return hasItsName(source.name()) && source.text().contains(ROOT);
  }

  /** Whether a file may be one, by its name. */
  public static boolean hasItsName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isXml(lower)
        || lower.endsWith(".yaml")
        || lower.endsWith(".yml")
        || lower.endsWith(".json");
  }

  private static boolean isXml(String lower) {
    return lower.endsWith(".xml");
  }

  /** Reads a changelog; what is wrong with it becomes part of the result. */
  public static Changelog read(Source source) {
    ChangelogReader reader = new ChangelogReader();
    try {
      String name = source.name().toLowerCase(Locale.ROOT);
      reader.visit(isXml(name) ? XmlChangelog.read(source) : YamlChangelog.read(source.text()));
    } catch (ChangelogFormatException broken) {
      int at = Math.min(broken.offset(), source.text().length());
      SourceRange line = source.line(source.position(at).line());
      reader.troubles.add(
          new Trouble(
              new SourceRange(Math.min(at, line.end()), line.end()),
              "is no changelog that can be read: " + broken.getMessage()));
    }
    return new Changelog(source, reader.entries, reader.troubles);
  }

  private void visit(ChangelogTree tree) {
    boolean elsewhere =
        !tree.value("dbms").isEmpty() && !Attributes.isForSqlServer(tree.value("dbms"));
    if (PASSED_OVER.contains(tree.name()) || elsewhere) {
      return;
    }
    switch (tree.name()) {
      case "include" -> add(tree, Kind.INCLUDE, "file");
      case "includeAll" -> add(tree, Kind.INCLUDE_ALL, "path");
      case "sqlFile" -> add(tree, Kind.SQL_FILE, "path");
      default -> {}
    }
    if (holdsSql(tree)) {
      troubles.add(
          new Trouble(
              tree.range(),
              "holds a BACKUP, RESTORE or CREDENTIAL statement, which is not read there; put it into a script and name"
                  + " that with sqlFile"));
    }
    tree.children().forEach(this::visit);
  }

  private void add(ChangelogTree tree, Kind kind, String key) {
    boolean relative = tree.value("relativeToChangelogFile").equalsIgnoreCase("true");
    if (!tree.value(key).isEmpty()) {
      entries.add(
          new Entry(tree.range(), kind, tree.value(key), relative, tree.value("endsWithFilter")));
    }
  }

  private static boolean holdsSql(ChangelogTree tree) {
    boolean change = tree.name().equals("sql") || tree.name().startsWith("create");
    return change
        && (OURS.matcher(tree.text()).find()
            || tree.values().values().stream().anyMatch(text -> OURS.matcher(text).find()));
  }
}
