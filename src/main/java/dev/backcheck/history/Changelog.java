package dev.backcheck.history;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import java.util.List;

/**
 * A changelog of Liquibase: which files it brings in, in order. See <a
 * href="https://docs.liquibase.com/concepts/changelogs/home.html">Changelogs</a>.
 *
 * @param source its text
 * @param entries what it brings in
 * @param troubles what of it could not be read
 */
public record Changelog(Source source, List<Entry> entries, List<Trouble> troubles) {

  /** Copies the lists. */
  public Changelog {
    entries = List.copyOf(entries);
    troubles = List.copyOf(troubles);
  }

  /** The changelog as a script without statements, which has its place among the others. */
  public Script asScript() {
    Batch whole = new Batch(new SourceRange(0, source.text().length()), List.of(), 1);
    return new Script(source, List.of(whole), List.of(), List.of(), List.of());
  }

  /** How something is brought in. */
  public enum Kind {
    /** A changelog or script. */
    INCLUDE,
    /** All files of a folder. */
    INCLUDE_ALL,
    /** A script. */
    SQL_FILE,
    /** The statements of the file itself, where it is a script. */
    SELF
  }

  /**
   * Something that a changelog brings in.
   *
   * @param range of the line or element
   * @param path as it is written; empty for {@link Kind#SELF}
   * @param relative whether the path begins in the folder of the changelog
   * @param suffix how names of files end that a whole folder brings in; mostly empty
   */
  public record Entry(SourceRange range, Kind kind, String path, boolean relative, String suffix) {}

  /**
   * Something that could not be read.
   *
   * @param range where
   * @param message the end of a sentence that begins with the name of the changelog
   */
  public record Trouble(SourceRange range, String message) {}
}
