package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Reads one statement of ours by itself: entry rule, then a look at what follows. */
final class Islands {

  /** A statement that was read, and the index of the token behind it. */
  record Island(Statement statement, int next) {}

  private final TokenWindow window;
  private final TSqlParser parser;

  Islands(List<ScriptToken> tokens, String script) {
    this.window = new TokenWindow(tokens, script);
    this.parser = new TSqlParser(window);
    parser.removeErrorListeners();
    parser.setErrorHandler(new FailFast());
  }

  Island read(Anchor anchor, Cursor cursor, int from, Literals literals) {
    try {
      ParserRuleContext tree = parse(anchor, cursor, from);
      int next = window.index();
      if (mayFollow(cursor, next)) {
        return new Island(build(anchor, tree, literals), next);
      }
      return unreadable(
          anchor, cursor, from, cursor.token(next), Continuations.of(anchor, cursor, from, next));
    } catch (ParseFailure failure) {
      return unreadable(anchor, cursor, from, failure.culprit(), failure.expected());
    }
  }

  // SLL decides nearly everything; where it fails, LL has the last word, also about the place of
  // the error.
  private ParserRuleContext parse(Anchor anchor, Cursor cursor, int from) {
    try {
      return parse(anchor, cursor, from, PredictionMode.SLL);
    } catch (ParseFailure first) {
      return parse(anchor, cursor, from, PredictionMode.LL);
    }
  }

  private ParserRuleContext parse(Anchor anchor, Cursor cursor, int from, PredictionMode mode) {
    window.show(from, cursor.to(), cursor.endOffset(), cursor.script());
    parser.reset();
    window.seek(from);
    parser.getInterpreter().setPredictionMode(mode);
    return parse(anchor, parser);
  }

  /** The entry rule of a statement, at the place where the parser stands. */
  static ParserRuleContext parse(Anchor anchor, TSqlParser parser) {
    return switch (anchor) {
      case BACKUP -> parser.backup();
      case RESTORE -> parser.restore();
      case DUMP -> parser.dump();
      case LOAD -> parser.load();
      case CREATE_CREDENTIAL -> parser.createCredential();
      case ALTER_CREDENTIAL -> parser.alterCredential();
      case DROP_CREDENTIAL -> parser.dropCredential();
    };
  }

  private static Statement build(Anchor anchor, ParserRuleContext tree, Literals literals) {
    return switch (anchor) {
      case BACKUP ->
          new BackupBuilder(literals).build(tree, ((TSqlParser.BackupContext) tree).backupWhat());
      case DUMP ->
          new BackupBuilder(literals).build(tree, ((TSqlParser.DumpContext) tree).backupWhat());
      case RESTORE ->
          new RestoreBuilder(literals)
              .build(tree, ((TSqlParser.RestoreContext) tree).restoreWhat());
      case LOAD ->
          new RestoreBuilder(literals).build(tree, ((TSqlParser.LoadContext) tree).restoreWhat());
      case CREATE_CREDENTIAL ->
          new CredentialBuilder(literals).create((TSqlParser.CreateCredentialContext) tree);
      case ALTER_CREDENTIAL ->
          new CredentialBuilder(literals).alter((TSqlParser.AlterCredentialContext) tree);
      case DROP_CREDENTIAL ->
          new CredentialBuilder(literals).drop((TSqlParser.DropCredentialContext) tree);
    };
  }

  // Without this look, BACKUP … TO DISK foo would be a backup to a device named DISK.
  private static boolean mayFollow(Cursor cursor, int next) {
    return cursor.atEnd(next)
        || cursor.is(next, TSqlParser.SEMICOLON)
        || cursor.is(next, TSqlParser.SQLCMD_COMMAND)
        || StatementStarts.at(cursor, next);
  }

  /**
   * A statement that was meant to be about a credential; {@code culprit} is the index of what does
   * not fit.
   */
  static Island misspelt(Cursor cursor, int from, int culprit) {
    return unreadable(
        cursor.upper(from),
        cursor,
        from,
        cursor.token(culprit),
        "the kind of an object, such as CREDENTIAL or DATABASE SCOPED CREDENTIAL, and its name");
  }

  /** What follows the semicolon of a statement of ours, but begins none. */
  static Island leftover(Cursor cursor, int from, String opening) {
    return unreadable(
        opening,
        cursor,
        from,
        cursor.token(from),
        "a new statement, because the semicolon before it ends this one");
  }

  private static Island unreadable(
      Anchor anchor, Cursor cursor, int from, ScriptToken culprit, String expected) {
    return unreadable(anchor.words(), cursor, from, culprit, expected);
  }

  private static Island unreadable(
      String opening, Cursor cursor, int from, ScriptToken culprit, String expected) {
    int at = from + 1;
    while (at < cursor.to() && cursor.token(at).start() < culprit.start()) {
      at++;
    }
    int next = behindWreck(cursor, at);
    String wanted = Slips.explain(cursor, from, at, expected);
    String found = Found.of(culprit, cursor, wanted);
    SourceRange range = cursor.range(from, next);
    return new Island(
        new UnreadableStatement(range, opening, culprit.range(), found, wanted), next);
  }

  private static int behindWreck(Cursor cursor, int culprit) {
    // DROP CREDENTIAL IF EXISTS c: this IF has no statement.
    boolean existence =
        cursor.is(culprit, TSqlParser.IF) && cursor.is(culprit + 1, TSqlParser.EXISTS);
    int next = existence ? culprit + 2 : culprit;
    while (next < cursor.to() && !endsWreck(cursor, next)) {
      next++;
    }
    return next;
  }

  private static boolean endsWreck(Cursor cursor, int i) {
    return cursor.is(i, TSqlParser.SEMICOLON)
        || cursor.is(i, TSqlParser.SQLCMD_COMMAND)
        || StatementStarts.at(cursor, i);
  }
}
