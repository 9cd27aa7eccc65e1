package dev.backcheck.parser;

import dev.backcheck.source.Decoded;
import dev.backcheck.source.LongText;
import dev.backcheck.source.Shortening;
import java.io.IOException;
import java.util.Optional;

/** Reads scripts that are too long to be held in memory whole. */
public final class LongScript {

  private final int window;
  private Optional<Shortener> tried = Optional.empty();

  private LongScript(int window) {
    this.window = window;
  }

  /**
   * Reads a script like {@link Decoded#of}, but leaves out batches without any word that matters to
   * backups, restores, credentials and the session, and most rows for tables in the others. Their
   * line ends stay: every line of the rest keeps its number. A script in which every statement may
   * matter, such as a changelog of Liquibase, is read whole.
   *
   * @param name as reports show it
   * @param bytes may be opened more than once
   * @param window how many bytes are looked at at once, at least 1
   * @throws IOException when the bytes cannot be read
   * @throws OutOfMemoryError when what is kept does not fit into memory
   */
  public static Decoded read(String name, LongText.Bytes bytes, int window) throws IOException {
    LongScript script = new LongScript(window);
    return Decoded.shortened(name, bytes, window, script::next);
  }

  private Shortening next() {
    if (tried.filter(Shortener::isRefused).isPresent()) {
      return new Whole();
    }
    Shortener shortener = new Shortener(window);
    tried = Optional.of(shortener);
    return shortener;
  }

  private static final class Whole implements Shortening {

    private final StringBuilder out = new StringBuilder();

    @Override
    public boolean take(char[] text, int length) {
      out.append(text, 0, length);
      return true;
    }

    @Override
    public boolean end() {
      return true;
    }

    @Override
    public String text() {
      return out.toString();
    }
  }
}
