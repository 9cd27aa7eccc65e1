package dev.backcheck.rules.option;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.List;

/** The list of COMPRESSION without its parentheses. */
public final class CompressionLegacyParentheses extends StatementRule<Backup> {

  /** The rule. */
  public CompressionLegacyParentheses() {
    super(
        Backup.class,
        rule("compression-legacy-parentheses", Family.OPTION, Severity.WARNING, Fails.PARSE)
            .engine(102)
            .summary("The algorithm of COMPRESSION is not in parentheses")
            .because(
                """
                An older syntax block of the BACKUP page printed COMPRESSION ALGORITHM = … without parentheses; every \
                example and the current page have them. That the server refuses the old way as a syntax error is \
                inferred, nobody has published such a refusal.""")
            .instead("Put the list between parentheses.")
            .inferred()
            .sources("BACKUP")
            .bad(
                "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION «ALGORITHM = MS_XPRESS»;")
            .bad(
                "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH INIT, COMPRESSION «ALGORITHM = ZSTD», STATS;")
            .good(
                "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION (ALGORITHM = MS_XPRESS);")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION, INIT;")
            .yieldsTo("compression-algorithm-version"));
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("COMPRESSION")) {
      if (option.form() == Option.Form.BARE_ITEM) {
        SourceRange item = option.items().get(0).range();
        check
            .report(item, "the list of COMPRESSION lacks its parentheses")
            .fix(
                "add the parentheses",
                Fix.Safety.SAFE,
                List.of(insert(item.start(), "("), insert(item.end(), ")")));
      }
    }
  }

  private static Edit insert(int at, String text) {
    return new Edit(new SourceRange(at, at), text);
  }
}
