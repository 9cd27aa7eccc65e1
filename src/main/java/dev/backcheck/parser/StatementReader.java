package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Block;
import dev.backcheck.syntax.CredentialGuard;
import dev.backcheck.syntax.Declaration;
import dev.backcheck.syntax.IfStatement;
import dev.backcheck.syntax.Label;
import dev.backcheck.syntax.Module;
import dev.backcheck.syntax.SetOption;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.TryCatch;
import dev.backcheck.syntax.UnreadableStatement;
import dev.backcheck.syntax.WhileLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a batch statement by statement: ours by the grammar, those that nest by their words, the
 * others as far as {@link Surroundings} follows them. No token is left out.
 */
final class StatementReader {

  // Deeper nesting is read as if it were flat: the server refuses it long before, and recursion
  // must end.
  private static final int MAX_DEPTH = 100;

  private final Cursor cursor;
  private final Islands islands;
  private final Surroundings surroundings;
  private boolean quotedIdentifier;
  private int at;
  private int depth;
  // The last statement of ours that was read whole: its words, and the index behind it.
  private String ours = "";
  private int behindOurs = -1;

  StatementReader(Cursor cursor, Islands islands, boolean quotedIdentifier) {
    this.cursor = cursor;
    this.islands = islands;
    this.surroundings = new Surroundings(cursor);
    this.quotedIdentifier = quotedIdentifier;
    this.at = cursor.from();
  }

  /** All statements of the batch. */
  List<Statement> readAll() {
    List<Statement> statements = new ArrayList<>();
    while (!cursor.atEnd(at)) {
      statements.addAll(readList());
      if (!cursor.atEnd(at)) {
        statements.add(surroundings.other(at, ++at));
      }
    }
    return statements;
  }

  /** Whether {@code "…"} is a name behind the batch; {@code SET QUOTED_IDENTIFIER} outlives it. */
  boolean quotedIdentifier() {
    return quotedIdentifier;
  }

  // Statements up to an END that closes what is being read, or the end of the batch.
  private List<Statement> readList() {
    List<Statement> statements = new ArrayList<>();
    int flat = 0;
    while (!cursor.atEnd(at)) {
      if (cursor.is(at, TSqlParser.SEMICOLON)) {
        at++;
      } else if (isEnd() && flat == 0) {
        return statements;
      } else if (isLeftover()) {
        statements.add(take(Islands.leftover(cursor, at, ours)));
      } else {
        flat += isEnd() ? -1 : isDeepBlock() ? 1 : 0;
        statements.add(readOne());
      }
    }
    return statements;
  }

  private boolean isEnd() {
    return cursor.is(at, TSqlParser.END) && !cursor.isWord(at + 1, "CONVERSATION");
  }

  private boolean isDeepBlock() {
    return depth >= MAX_DEPTH && cursor.is(at, TSqlParser.BEGIN) && opensBlock();
  }

  private Statement readOne() {
    Anchor anchor = Anchor.at(cursor, at);
    if (anchor != null) {
      Statement statement = take(islands.read(anchor, cursor, at, new Literals(quotedIdentifier)));
      if (!(statement instanceof UnreadableStatement)) {
        ours = anchor.words();
        behindOurs = at;
      }
      return statement;
    }
    if (depth < MAX_DEPTH) {
      depth++;
      try {
        return readNesting();
      } finally {
        depth--;
      }
    }
    return readFlat();
  }

  private Statement take(Islands.Island island) {
    at = island.next();
    return island.statement();
  }

  // BACKUP DATABASE x TO DISK = 'y'; WITH INIT: the semicolon cut the statement in two.
  private boolean isLeftover() {
    if (behindOurs < 0 || at <= behindOurs || StatementStarts.afterSemicolon(cursor, at)) {
      return false;
    }
    for (int i = behindOurs; i < at; i++) {
      if (!cursor.is(i, TSqlParser.SEMICOLON)) {
        return false;
      }
    }
    return true;
  }

  private Statement readNesting() {
    return switch (cursor.type(at)) {
      case TSqlParser.IF -> readIf();
      case TSqlParser.ELSE -> readStrayElse();
      case TSqlParser.WHILE -> readWhile();
      case TSqlParser.BEGIN -> opensBlock() ? readBlock() : readFlat();
      case TSqlParser.CREATE, TSqlParser.ALTER, TSqlParser.DROP -> readDefinition();
      default -> readFlat();
    };
  }

  private Statement readDefinition() {
    if (!cursor.is(at, TSqlParser.DROP) && isModule()) {
      return readModule();
    }
    int culprit = new NearAnchor(cursor, at).culprit();
    return culprit < 0 ? readFlat() : take(Islands.misspelt(cursor, at, culprit));
  }

  private Statement readFlat() {
    int first = at;
    if (StatementStarts.isLabel(cursor, at)) {
      at += 2;
      return new Label(cursor.range(first, at), cursor.token(first).getText());
    }
    boolean single =
        switch (cursor.type(at)) {
          case TSqlParser.SQLCMD_COMMAND, TSqlParser.ELSE -> true;
          case TSqlParser.BEGIN -> opensBlock();
          default -> false;
        };
    at =
        switch (cursor.type(at)) {
          case TSqlParser.IF, TSqlParser.WHILE -> Extents.endOfCondition(cursor, at + 1);
          default -> single ? at + 1 : Extents.end(cursor, at);
        };
    Statement statement = surroundings.read(first, at);
    if (statement instanceof SetOption set && set.options().contains("QUOTED_IDENTIFIER")) {
      quotedIdentifier = set.on();
    }
    return statement;
  }

  private IfStatement readIf() {
    int first = at;
    SourceRange condition = readCondition();
    Optional<CredentialGuard> guard = new Guards(cursor).read(first + 1, at);
    List<Statement> then = readBranch();
    int next = at;
    while (cursor.is(next, TSqlParser.SEMICOLON)) {
      next++;
    }
    List<Statement> otherwise = List.of();
    if (cursor.is(next, TSqlParser.ELSE)) {
      at = next + 1;
      otherwise = readBranch();
    }
    return new IfStatement(cursor.range(first, at), condition, guard, then, otherwise);
  }

  // Its IF was not recognised; what it guards is conditional all the same.
  private IfStatement readStrayElse() {
    int first = at++;
    SourceRange nothing = new SourceRange(cursor.token(first).start(), cursor.token(first).start());
    List<Statement> otherwise = readBranch();
    return new IfStatement(
        cursor.range(first, at), nothing, Optional.empty(), List.of(), otherwise);
  }

  private WhileLoop readWhile() {
    int first = at;
    SourceRange condition = readCondition();
    List<Statement> body = readBranch();
    return new WhileLoop(cursor.range(first, at), condition, body);
  }

  private SourceRange readCondition() {
    int first = at + 1;
    at = Extents.endOfCondition(cursor, first);
    int start = cursor.token(first).start();
    return at > first ? cursor.range(first, at) : new SourceRange(start, start);
  }

  // The one statement behind IF, ELSE or WHILE; none where the script ends, or a block does.
  private List<Statement> readBranch() {
    boolean none =
        switch (cursor.type(at)) {
          case TSqlParser.END, TSqlParser.SEMICOLON, TSqlParser.ELSE -> true;
          default -> cursor.atEnd(at);
        };
    return none ? List.of() : List.of(readOne());
  }

  private boolean opensBlock() {
    return switch (cursor.type(at + 1)) {
      case TSqlParser.TRAN, TSqlParser.TRANSACTION, TSqlParser.DISTRIBUTED -> false;
      default -> !cursor.isWord(at + 1, "DIALOG") && !cursor.isWord(at + 1, "CONVERSATION");
    };
  }

  private Statement readBlock() {
    int first = at++;
    if (cursor.is(at, TSqlParser.TRY)) {
      return readTry(first);
    }
    if (cursor.isWord(at, "ATOMIC") && cursor.is(at + 2, TSqlParser.LPAREN)) {
      at = behindAtomic(at + 3);
    }
    List<Statement> statements = readList();
    readEnd(TSqlParser.END);
    return new Block(cursor.range(first, at), statements);
  }

  // BEGIN ATOMIC WITH (LANGUAGE = N'us_english', …)
  private int behindAtomic(int first) {
    int i = first;
    while (!cursor.atEnd(i) && !cursor.is(i, TSqlParser.RPAREN) && Anchor.at(cursor, i) == null) {
      i++;
    }
    return cursor.is(i, TSqlParser.RPAREN) ? i + 1 : i;
  }

  private Statement readTry(int first) {
    at++;
    List<Statement> attempt = readList();
    readEnd(TSqlParser.TRY);
    int next = at;
    while (cursor.is(next, TSqlParser.SEMICOLON)) {
      next++;
    }
    List<Statement> handler = List.of();
    if (cursor.is(next, TSqlParser.BEGIN) && cursor.is(next + 1, TSqlParser.CATCH)) {
      at = next + 2;
      handler = readList();
      readEnd(TSqlParser.CATCH);
    }
    return new TryCatch(cursor.range(first, at), attempt, handler);
  }

  // END, END TRY or END CATCH; a script that is cut off has none.
  private void readEnd(int word) {
    if (cursor.is(at, TSqlParser.END)) {
      at++;
      if (word != TSqlParser.END && cursor.is(at, word)) {
        at++;
      }
    }
  }

  private boolean isModule() {
    return new ModuleHeader(cursor, at).isModule();
  }

  private Module readModule() {
    ModuleHeader header = new ModuleHeader(cursor, at);
    int first = at;
    List<Declaration> parameters = surroundings.parameters(header.name(), header.behindAs() - 1);
    at = header.behindAs();
    List<Statement> body = new ArrayList<>();
    // The body has no end of its own: everything up to the end of the batch belongs to the module.
    while (!cursor.atEnd(at)) {
      body.addAll(readList());
      if (!cursor.atEnd(at)) {
        body.add(surroundings.other(at, ++at));
      }
    }
    return new Module(cursor.range(first, at), header.kind(), header.fullName(), parameters, body);
  }
}
