package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.List;

/** The list of COMPRESSION without its parentheses. */
final class CompressionLegacyParentheses extends StatementRule<Backup> {

  CompressionLegacyParentheses() {
    super(
        Family.OPTION,
        "compression-legacy-parentheses",
        Backup.class,
        Where.option("COMPRESSION").and(Trait.ITEMS));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.PARSE, 102)
        .summary("The algorithm of COMPRESSION is not in parentheses")
        .because(
            """
            An older syntax block of the BACKUP page printed COMPRESSION ALGORITHM = … without parentheses; every example and \
            the current page have them. That the server refuses the old way as a syntax error is inferred, nobody has published \
            such a refusal.""")
        .instead("Put the list between parentheses.")
        .inferred()
        .sources("BACKUP")
        .yieldsTo("compression-algorithm-version")
        .bad("BACKUP DATABASE B TO DISK = 'D:\\a.bak' WITH COMPRESSION «ALGORITHM = MS_XPRESS»;")
        .bad("BACKUP LOG B TO DISK = 'D:\\a.trn' WITH INIT, COMPRESSION «ALGORITHM = ZSTD», STATS;")
        .good("BACKUP DATABASE B TO DISK = 'D:\\a.bak' WITH COMPRESSION (ALGORITHM = MS_XPRESS);")
        .good("BACKUP DATABASE B TO DISK = 'D:\\a.bak' WITH COMPRESSION, INIT;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("COMPRESSION")) {
      if (option.form() == Option.Form.BARE_ITEM) {
        SourceRange item = option.items().get(0).range();
        check
            .report(item, "the list of COMPRESSION lacks its parentheses")
            .safeFix(
                "add the parentheses", List.of(insert(item.start(), "("), insert(item.end(), ")")));
      }
    }
  }

  private static Edit insert(int at, String text) {
    return new Edit(new SourceRange(at, at), text);
  }
}
