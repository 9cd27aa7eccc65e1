package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.syntax.Assignment;
import dev.backcheck.syntax.Declaration;
import dev.backcheck.syntax.Declare;
import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Keyword;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.SetOption;
import dev.backcheck.syntax.SqlcmdCommand;
import dev.backcheck.syntax.SurroundingStatement;
import dev.backcheck.syntax.UseDatabase;
import dev.backcheck.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements around ours, each from its known extent; what does not fit stays an {@link
 * OtherStatement}.
 */
final class Surroundings {

  private static final int WORDS = 6;
  private static final int MAX_FRAGMENTS = 400;

  // The second word of statements whose content decides what becomes of a backup: databases, keys,
  // trace flags.
  private static final Set<String> KEPT =
      Set.of(
          "ASYMMETRIC",
          "AVAILABILITY",
          "CERTIFICATE",
          "DATABASE",
          "EXTERNAL",
          "MASTER",
          "SERVER",
          "SYMMETRIC",
          "TRACEOFF",
          "TRACEON",
          "TRAN",
          "TRANSACTION");

  private final Cursor cursor;
  private final Expressions expressions;

  Surroundings(Cursor cursor) {
    this.cursor = cursor;
    this.expressions = new Expressions(cursor);
  }

  /** The statement of the tokens from {@code first} to below {@code end}. */
  SurroundingStatement read(int first, int end) {
    SurroundingStatement read =
        switch (cursor.type(first)) {
          case TSqlParser.SQLCMD_COMMAND -> sqlcmd(first);
          case TSqlParser.USE -> use(first, end);
          case TSqlParser.DECLARE -> declare(first, end);
          case TSqlParser.SET -> set(first, end);
          case TSqlParser.SELECT -> select(first, end);
          case TSqlParser.EXEC, TSqlParser.EXECUTE ->
              new Execution(cursor, expressions).read(first, first + 1, end);
          case TSqlParser.INSERT -> insert(first, end);
          default -> first == cursor.from() ? implicitCall(first, end) : null;
        };
    return read != null ? read : other(first, end);
  }

  /** A statement of which only the words are kept, and for some the tokens. */
  OtherStatement other(int first, int end) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end && words.size() < WORDS && isWord(i); i++) {
      words.add(cursor.upper(i));
    }
    boolean kept = words.size() > 1 && KEPT.contains(words.get(1));
    return new OtherStatement(
        cursor.range(first, end), words, kept ? fragments(first, end) : List.of());
  }

  private boolean isWord(int i) {
    int type = cursor.type(i);
    return type == TSqlParser.IDENTIFIER || (type > 0 && type < TSqlParser.IDENTIFIER);
  }

  private List<Fragment> fragments(int first, int end) {
    List<Fragment> fragments = new ArrayList<>();
    for (int i = first; i < Math.min(end, first + MAX_FRAGMENTS); i++) {
      ScriptToken token = cursor.token(i);
      Node value = expressions.literal(i);
      fragments.add(
          new Fragment(
              token.range(), value != null ? value : new Keyword(token.range(), cursor.upper(i))));
    }
    return fragments;
  }

  private SqlcmdCommand sqlcmd(int first) {
    ScriptToken token = cursor.token(first);
    String line = token.getText().strip();
    String body = line.startsWith(":") ? line.substring(1) : line;
    if (body.startsWith("!!")) {
      return new SqlcmdCommand(token.range(), "!!", body.substring(2).strip());
    }
    int blank = 0;
    while (blank < body.length() && !Character.isWhitespace(body.charAt(blank))) {
      blank++;
    }
    String command = body.substring(0, blank).toLowerCase(Locale.ROOT);
    return new SqlcmdCommand(token.range(), command, body.substring(blank).strip());
  }

  private @Nullable SurroundingStatement use(int first, int end) {
    return end == first + 2 && cursor.isName(first + 1)
        ? new UseDatabase(
            cursor.range(first, end), new Literals(true).name(cursor.token(first + 1)))
        : null;
  }

  private @Nullable SurroundingStatement declare(int first, int end) {
    if (!cursor.is(first + 1, TSqlParser.VARIABLE)) {
      return null;
    }
    return new Declare(cursor.range(first, end), declarations(first + 1, end));
  }

  /** The parameters between a module's name and its {@code AS}, with or without parentheses. */
  List<Declaration> parameters(int name, int end) {
    int first = Names.end(cursor, name);
    if (cursor.is(first, TSqlParser.LPAREN)) {
      return declarations(first + 1, cursor.behindParenthesis(first) - 1);
    }
    return cursor.is(first, TSqlParser.VARIABLE)
        ? declarations(first, behindParameters(first, end))
        : List.of();
  }

  // WITH RECOMPILE, EXECUTE AS OWNER; FOR REPLICATION
  private int behindParameters(int first, int end) {
    int i = first;
    while (i < end && !cursor.is(i, TSqlParser.WITH) && !cursor.is(i, TSqlParser.FOR)) {
      i = expressions.behindItemPart(i, end);
    }
    return i;
  }

  private List<Declaration> declarations(int first, int end) {
    List<Declaration> declarations = new ArrayList<>();
    for (int from = first; from < end; ) {
      int to = expressions.endOfItem(from, end);
      if (cursor.is(from, TSqlParser.VARIABLE)) {
        declarations.add(declaration(from, to));
      }
      from = to + 1;
    }
    return declarations;
  }

  private Declaration declaration(int first, int end) {
    int type = cursor.is(first + 1, TSqlParser.AS) ? first + 2 : first + 1;
    int equals = type;
    while (equals < end && !cursor.is(equals, TSqlParser.EQ)) {
      equals++;
    }
    boolean output = false;
    int last = end;
    while (last > first + 1 && isParameterWord(last - 1)) {
      last--;
      output |= !cursor.isWord(last, "READONLY");
    }
    Optional<Expression> value =
        equals + 1 < last ? Optional.of(expressions.read(equals + 1, last)) : Optional.empty();
    String typeText = type < Math.min(equals, last) ? typeText(type, Math.min(equals, last)) : "";
    return new Declaration(cursor.range(first, end), variable(first), typeText, value, output);
  }

  private boolean isParameterWord(int i) {
    return cursor.is(i, TSqlParser.OUTPUT)
        || cursor.is(i, TSqlParser.OUT)
        || cursor.isWord(i, "READONLY");
  }

  private String typeText(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean glued = text.isEmpty() || !isWord(i) || !isWord(i - 1);
      text.append(glued ? "" : " ").append(cursor.upper(i));
    }
    return text.toString();
  }

  private Variable variable(int i) {
    return new Variable(cursor.token(i).range(), cursor.token(i).getText());
  }

  private @Nullable SurroundingStatement set(int first, int end) {
    if (cursor.is(first + 1, TSqlParser.VARIABLE)) {
      Assignment.Target target = target(first + 1, end);
      return target == null
          ? null
          : new Assignment(cursor.range(first, end), List.of(target), false);
    }
    return setOption(first, end);
  }

  private @Nullable SurroundingStatement setOption(int first, int end) {
    boolean on = cursor.is(end - 1, TSqlParser.ON);
    if (!on && !cursor.isWord(end - 1, "OFF")) {
      return null;
    }
    List<String> options = new ArrayList<>();
    for (int i = first + 1; i < end - 1; i++) {
      if (!cursor.is(i, TSqlParser.COMMA)) {
        options.add(cursor.upper(i));
      }
    }
    return new SetOption(cursor.range(first, end), options, on);
  }

  private @Nullable SurroundingStatement select(int first, int end) {
    int from = first + 1;
    int rows = from;
    while (rows < end && !expressions.endsSelectList(rows)) {
      rows = expressions.behindItemPart(rows, end);
    }
    List<Assignment.Target> targets = new ArrayList<>();
    while (from < rows) {
      int to = expressions.endOfItem(from, rows);
      Assignment.Target target = cursor.is(from, TSqlParser.VARIABLE) ? target(from, to) : null;
      if (target == null) {
        return null;
      }
      targets.add(target);
      from = to + 1;
    }
    return targets.isEmpty() ? null : new Assignment(cursor.range(first, end), targets, rows < end);
  }

  // @a = value, @a += value, @a -= value …
  private Assignment.@Nullable Target target(int first, int end) {
    int value;
    if (cursor.is(first + 1, TSqlParser.EQ) || cursor.is(first + 1, TSqlParser.PLUS_EQ)) {
      value = first + 2;
    } else if (cursor.is(first + 2, TSqlParser.EQ) && !isWord(first + 1)) {
      value = first + 3;
    } else {
      return null;
    }
    if (value >= end) {
      return null;
    }
    StringBuilder operator = new StringBuilder();
    for (int i = first + 1; i < value; i++) {
      operator.append(cursor.token(i).getText());
    }
    return new Assignment.Target(
        cursor.range(first, end),
        variable(first),
        operator.toString(),
        expressions.read(value, end));
  }

  // INSERT … EXEC …: what it runs matters, where the rows go does not.
  private @Nullable SurroundingStatement insert(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (cursor.is(i, TSqlParser.EXEC) || cursor.is(i, TSqlParser.EXECUTE)) {
        return new Execution(cursor, expressions).read(first, i + 1, end);
      }
    }
    return null;
  }

  // The first statement of a batch may be a procedure's name alone.
  private @Nullable SurroundingStatement implicitCall(int first, int end) {
    boolean name =
        cursor.is(first, TSqlParser.IDENTIFIER)
            || cursor.is(first, TSqlParser.PLACEHOLDER)
            || cursor.is(first, TSqlParser.BRACKETED);
    return name && !StatementStarts.at(cursor, first)
        ? new Execution(cursor, expressions).read(first, first, end)
        : null;
  }
}
