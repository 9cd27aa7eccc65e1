package dev.backcheck.history;

import dev.backcheck.history.Changelog.Entry;
import dev.backcheck.history.Changelog.Kind;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The change sets of a script in Liquibase's formatted SQL: {@code --liquibase formatted sql} in
 * the first line, {@code --changeset author:id attribute:value} before each. Lines such as {@code
 * --rollback} are comments to the server and stay so: what undoes a change is no part of the
 * history. See <a href="https://docs.liquibase.com/concepts/changelogs/sql-format.html">Formatted
 * SQL</a>.
 */
public final class Changesets {

  private static final LazyPattern HEADER =
      LazyPattern.of("(?i)^\\s*+--\\s*+liquibase\\s*+formatted.*");
  private static final LazyPattern ATTRIBUTE =
      LazyPattern.of("(?<![\\w])([A-Za-z]{1,40}):(?:\"([^\"]*+)\"|(\\S++))");
  private static final Changesets NONE = new Changesets(List.of(), List.of());

  /**
   * Statements that Liquibase runs together or not at all.
   *
   * @param start offset of the first UTF-16 unit behind the line that begins it
   * @param conditional whether a context, a label or a precondition decides that it is run
   * @param skipped whether it is never run on SQL Server
   */
  public record Changeset(int start, boolean conditional, boolean skipped) {}

  /** Statements of one change set that follow each other. */
  public record Part(Changeset set, List<Statement> statements) {

    /** Copies the list. */
    public Part {
      statements = List.copyOf(statements);
    }
  }

  private static final Changeset PLAIN = new Changeset(0, false, false);

  private final List<Changeset> sets;
  private final List<Entry> entries;

  private Changesets(List<Changeset> sets, List<Entry> entries) {
    this.sets = List.copyOf(sets);
    this.entries = List.copyOf(entries);
  }

  /** Whether a text is formatted SQL. */
  public static boolean isFormatted(Source source) {
    int start = 0;
    String text = source.text();
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    // Most scripts are not, and this is asked of each.
    return text.startsWith("--", start)
        && HEADER.matcher(source.text(source.line(source.position(start).line()))).matches();
  }

  /** Reads a script; one that is no formatted SQL is a single plain change set. */
  public static Changesets of(Source source) {
    return isFormatted(source) ? new Reader(source).read() : NONE;
  }

  /** Statements that follow each other by their change sets, without those that are never run. */
  public List<Part> parts(List<Statement> statements) {
    if (sets.isEmpty()) {
      return List.of(new Part(PLAIN, statements));
    }
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < statements.size()) {
      Changeset set = at(statements.get(from).range().start());
      int to = from + 1;
      while (to < statements.size() && at(statements.get(to).range().start()).equals(set)) {
        to++;
      }
      if (!set.skipped()) {
        parts.add(new Part(set, statements.subList(from, to)));
      }
      from = to;
    }
    return parts;
  }

  private Changeset at(int offset) {
    int low = 0;
    int high = sets.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sets.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? PLAIN : sets.get(low - 1);
  }

  /** What the script brings in with {@code --include file:…}, and where it stands itself. */
  public List<Entry> entries() {
    return entries;
  }

  private static final class Reader {

    private final Source source;
    private final List<Changeset> sets = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private boolean self;

    Reader(Source source) {
      this.source = source;
    }

    Changesets read() {
      for (int line = 1; line <= source.lineCount(); line++) {
        SourceRange range = source.line(line);
        String text = source.text(range).strip();
        if (text.startsWith("--")) {
          comment(text.substring(2).strip(), range);
        }
      }
      self();
      return new Changesets(sets, entries);
    }

    private void comment(String text, SourceRange range) {
      int blank = 0;
      while (blank < text.length() && !Character.isWhitespace(text.charAt(blank))) {
        blank++;
      }
      String rest = text.substring(blank);
      switch (text.substring(0, blank).toLowerCase(Locale.ROOT)) {
        case "changeset" -> changeset(rest, range);
        case "preconditions" -> precondition();
        case "include" -> include(Kind.INCLUDE, "file", rest, range);
        case "includeall" -> include(Kind.INCLUDE_ALL, "path", rest, range);
        default -> {}
      }
    }

    private void changeset(String attributes, SourceRange range) {
      self();
      boolean conditional =
          value("context", attributes).isPresent()
              || value("contextFilter", attributes).isPresent()
              || value("labels", attributes).isPresent();
      boolean skipped =
          value("dbms", attributes).filter(dbms -> !Attributes.isForSqlServer(dbms)).isPresent()
              || value("ignore", attributes).filter("true"::equalsIgnoreCase).isPresent();
      sets.add(new Changeset(range.end(), conditional, skipped));
    }

    private void precondition() {
      if (!sets.isEmpty()) {
        Changeset last = sets.remove(sets.size() - 1);
        sets.add(new Changeset(last.start(), true, last.skipped()));
      }
    }

    // A comment may begin with the word "include"; without its attribute it is one.
    private void include(Kind kind, String attribute, String attributes, SourceRange range) {
      boolean relative =
          value("relativeToChangelogFile", attributes).filter("true"::equalsIgnoreCase).isPresent();
      String suffix = value("endsWithFilter", attributes).orElse("");
      value(attribute, attributes)
          .ifPresent(path -> entries.add(new Entry(range, kind, path, relative, suffix)));
    }

    private void self() {
      if (!self) {
        self = true;
        entries.add(new Entry(new SourceRange(0, 0), Kind.SELF, "", false, ""));
      }
    }

    private static Optional<String> value(String name, String attributes) {
      Matcher matcher = ATTRIBUTE.matcher(attributes);
      while (matcher.find()) {
        if (matcher.group(1).equalsIgnoreCase(name)) {
          return Optional.of(matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
      }
      return Optional.empty();
    }
  }
}
