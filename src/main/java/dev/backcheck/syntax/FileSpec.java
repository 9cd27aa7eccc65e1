package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/**
 * A part of a database: files, filegroups or pages.
 *
 * @param values the names; several when they stand in parentheses, none for {@code
 *     READ_WRITE_FILEGROUPS}
 */
public record FileSpec(SourceRange range, Kind kind, List<Value> values) implements Node {

  /** What is named. */
  public enum Kind {
    /** {@code FILE = …}. */
    FILE,
    /** {@code FILEGROUP = …}. */
    FILEGROUP,
    /** {@code PAGE = …}; of RESTORE only. */
    PAGE,
    /** {@code READ_WRITE_FILEGROUPS}; of partial backups. */
    READ_WRITE_FILEGROUPS
  }

  /** Copies the list. */
  public FileSpec {
    values = List.copyOf(values);
  }
}
