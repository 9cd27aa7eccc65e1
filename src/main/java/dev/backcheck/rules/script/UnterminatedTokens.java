package dev.backcheck.rules.script;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.ScriptCheck;
import dev.backcheck.rule.ScriptRule;
import dev.backcheck.rule.Suppression;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.UnterminatedToken;

/** A string, name or comment that nothing closes. */
final class UnterminatedTokens extends ScriptRule {

  UnterminatedTokens() {
    super(Family.SCRIPT, "unterminated-token");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 105, 113)
        .summary("A string, a quoted name or a comment is not closed")
        .because(
            """
            Everything behind the opening mark belongs to the string, name or comment, so the server sees no statement there; it \
            refuses the batch with message 105, or 113 for a comment.""")
        .instead("Close it, or double the mark where it belongs to the text.")
        .yieldsTo("typographic-quote")
        .bad("BACKUP DATABASE Sales TO DISK = «N'»D:\\sales.bak;\nGO\n")
        .bad("BACKUP LOG Sales TO DISK = 'D:\\a.trn'; «/*» nightly /* inner */\nGO")
        .good("BACKUP DATABASE Sales TO DISK = N'D:\\it''s.bak'; /* a /* b */ c */")
        .good("-- don't\nBACKUP DATABASE [it's] TO DISK = N'D:\\a.bak';");
  }

  @Override
  public Suppression.Scope suppressible() {
    return Suppression.Scope.NOWHERE;
  }

  @Override
  protected void check(ScriptCheck check) {
    for (UnterminatedToken token : check.script().problems()) {
      int start = token.range().start();
      boolean national = check.script().source().text().startsWith("N'", start);
      int mark = token.kind() == UnterminatedToken.Kind.COMMENT || national ? 2 : 1;
      check.report(new SourceRange(start, start + mark), words(token) + " is not closed");
    }
  }

  private static String words(UnterminatedToken token) {
    return switch (token.kind()) {
      case STRING -> "the string that begins here";
      case NAME -> "the quoted name that begins here";
      case COMMENT -> "the comment that begins here";
    };
  }
}
