package dev.backcheck.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A script: its name as reports show it, and its text. Immutable; safe to share between threads.
 */
public final class Source {

  private final String name;
  private final String text;
  private final @Nullable Derivation derivation;
  // Built on first use; a race builds the same index twice, which is harmless.
  private volatile @Nullable LineIndex lines;

  private Source(String name, String text, @Nullable Derivation derivation) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = Objects.requireNonNull(text, "text");
    this.derivation = derivation;
  }

  /**
   * A script from text that is already decoded.
   *
   * @param name path or title, shown in reports as it stands
   * @param text the script; a byte order mark at its start is taken off
   */
  public static Source of(String name, String text) {
    return new Source(name, text.startsWith("\uFEFF") ? text.substring(1) : text, null);
  }

  /**
   * A text that a script puts together and runs: {@code EXEC ('…' + @x)}. It has the name of the
   * script.
   *
   * @param text as the server would read it
   * @param segments where its parts come from, in order and without gaps
   * @param made the range of this script where it is put together
   */
  public Source derive(String text, List<Segment> segments, SourceRange made) {
    return new Source(name, text, new Derivation(this, made, segments));
  }

  /** Whether it is a text that a script puts together. */
  public boolean isDerived() {
    return derivation != null;
  }

  /** The script that puts it together; itself where it is a script. */
  public Source root() {
    Source outer = this;
    while (outer.derivation != null) {
      outer = outer.derivation.outer();
    }
    return outer;
  }

  /**
   * Where a range of this text stands in the {@link #root()}: in the literals it comes from, else
   * where it is put together.
   */
  public SourceRange original(SourceRange range) {
    return derivation == null ? range : derivation.original(range);
  }

  /** Every part of the {@link #root()} that a range of this text is put together from. */
  public List<SourceRange> originals(SourceRange range) {
    return derivation == null ? List.of(range) : derivation.originals(range);
  }

  /**
   * Where in the {@link #root()} the statement stands that runs this text, or the text that runs
   * it; all of it where it is the script itself.
   */
  public SourceRange runner() {
    SourceRange place = new SourceRange(0, text.length());
    for (Source inner = this; inner.derivation != null; inner = inner.derivation.outer()) {
      place = inner.derivation.whole();
    }
    return place;
  }

  /**
   * The range of the {@link #root()} that holds the same characters, one for one; empty where there
   * is none, so that nothing can be changed there.
   */
  public Optional<SourceRange> exactOriginal(SourceRange range) {
    return derivation == null ? Optional.of(range) : derivation.exact(range);
  }

  /** The name given at creation. */
  public String name() {
    return name;
  }

  /** The whole text; all offsets count its UTF-16 units. */
  public String text() {
    return text;
  }

  /**
   * The text of a range.
   *
   * @throws IndexOutOfBoundsException when the range is not inside the text
   */
  public String text(SourceRange range) {
    return text.substring(range.start(), range.end());
  }

  /** Line and column of an offset between 0 and the length of the text, both included. */
  public Position position(int offset) {
    LineIndex index = lines();
    int line = index.lineOf(Objects.checkIndex(offset, text.length() + 1));
    return new Position(line + 1, offset - index.startOf(line) + 1);
  }

  /** Number of lines; an empty text has one. */
  public int lineCount() {
    return lines().count();
  }

  /**
   * The range of a line without its line end.
   *
   * @param line counted from 1
   * @throws IndexOutOfBoundsException when there is no such line
   */
  public SourceRange line(int line) {
    LineIndex index = lines();
    int start = index.startOf(line - 1);
    int end = line < index.count() ? index.startOf(line) : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new SourceRange(start, end);
  }

  private LineIndex lines() {
    LineIndex index = lines;
    if (index == null) {
      index = LineIndex.of(text);
      lines = index;
    }
    return index;
  }

  /** The name only: a script may hold secrets. */
  @Override
  public String toString() {
    return name;
  }
}
