package dev.backcheck.parser;

import dev.backcheck.parser.Passages.Passage;
import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads scripts. Immutable; safe to share between threads. */
public final class ScriptParser {

  private final boolean quotedIdentifier;

  /**
   * A parser for scripts that are sent under a given setting.
   *
   * @param quotedIdentifier whether {@code "…"} is a name until the script says otherwise: ON for
   *     most drivers, OFF for sqlcmd without {@code -I}
   */
  public ScriptParser(boolean quotedIdentifier) {
    this.quotedIdentifier = quotedIdentifier;
  }

  /**
   * Reads what matters of a script. What is wrong in it becomes part of the tree; nothing is
   * thrown. A batch without any word that matters to backups, restores, credentials and the session
   * comes back without its statements, and a script without any as one such batch.
   */
  public Script parse(Source source) {
    byte[] text = Relevance.bytes(source.text());
    return Relevance.of(text) ? read(source, Passages.of(text)) : passOver(source);
  }

  /**
   * Whether a file has to be decoded and read at all: false where {@link #parse} would pass it
   * over.
   *
   * @param file its bytes, in whatever encoding, and perhaps others behind them
   * @param length how many are its own
   */
  public static boolean matters(byte[] file, int length) {
    return Relevance.ofFile(file, length);
  }

  /** Whether a script holds a word that matters here; if not, {@link #parse} passes it over. */
  public static boolean matters(Source source) {
    return Relevance.of(Relevance.bytes(source.text()));
  }

  // Nothing of it matters here, so it is not even cut into batches.
  private static Script passOver(Source source) {
    Batch whole = new Batch(new SourceRange(0, source.text().length()), List.of(), 1);
    return new Script(source, List.of(whole), List.of(), List.of(), List.of());
  }

  /**
   * Loads the grammar, which the first script would wait for otherwise. Another thread may do so
   * meanwhile: little but ANTLR takes part.
   */
  public static void prepare() {
    Keywords.prepare();
    TSqlParser.VOCABULARY.getMaxTokenType();
  }

  /** Reads all of a script, whether it matters or not: it may give variables of others a value. */
  public Script read(Source source) {
    return read(source, List.of());
  }

  private Script read(Source source, List<Passage> passages) {
    Tokens tokens = Tokens.of(source, passages);
    Islands islands = new Islands(tokens.visible(), source.text());
    Parentheses parentheses = new Parentheses(tokens.visible());
    List<Batch> batches = new ArrayList<>();
    boolean quoted = quotedIdentifier;
    for (Batches.Part part : new Batches(tokens, passages).split()) {
      Cursor cursor =
          new Cursor(
              tokens.visible(),
              parentheses,
              part.from(),
              part.to(),
              part.range().end(),
              source.text());
      StatementReader reader = new StatementReader(cursor, islands, quoted);
      List<Statement> statements = reader.readAll();
      quoted = reader.quotedIdentifier();
      batches.add(new Batch(part.range(), statements, part.count()));
    }
    return new Script(source, batches, tokens.comments(), tokens.secrets(), tokens.problems());
  }
}
