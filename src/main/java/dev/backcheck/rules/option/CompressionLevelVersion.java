package dev.backcheck.rules.option;

import dev.backcheck.reference.Answer;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ItemWords;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;

/** A compression level that the target does not have. */
final class CompressionLevelVersion extends StatementRule<Backup> {

  CompressionLevelVersion() {
    super(
        Family.OPTION,
        "compression-level-version",
        Backup.class,
        Where.option("COMPRESSION").and(Trait.ITEMS));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102, 155)
        .summary("A compression level that the server does not know")
        .because(
            """
            LEVEL is LOW, MEDIUM or HIGH. Servers before 2022 take no list behind COMPRESSION and refuse the batch. For SQL \
            Server 2022 the sources disagree: the page of BACKUP dates LEVEL to 2022, a widely used maintenance script uses it \
            from 2025 on only; therefore a warning there.""")
        .instead("Leave LEVEL out, or run the statement on SQL Server 2025.")
        .sources("BACKUP", "OLA")
        .yieldsTo("compression-algorithm-version", "compression-level-without-algorithm")
        .badOn(
            "2022",
            "BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = MS_XPRESS, «LEVEL = HIGH»);")
        .bad("BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = MS_XPRESS, LEVEL = «MAX»);")
        .badOn(
            "2019", "BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = MS_XPRESS, «LEVEL = LOW»);")
        .goodOn("2025", "BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = ZSTD, LEVEL = high);")
        .good("BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = ZSTD, LEVEL = LOW);");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("COMPRESSION")) {
      ItemWords.constant(option, "LEVEL", check)
          .filter(word -> !ItemWords.knows("COMPRESSION", "LEVEL", word.value()))
          .ifPresent(word -> ItemWords.reportUnknown("COMPRESSION", "LEVEL", word, check));
      option.item("LEVEL").ifPresent(level -> checkVersion(option, level, check));
    }
  }

  private static void checkVersion(Option option, Option level, Check check) {
    Answer sure = check.target().atLeastMajor(17);
    Answer perhaps = check.target().atLeastMajor(16);
    int item = option.items().indexOf(level);
    if (!sure.isNo() || item == 0) {
      return;
    }
    SourceRange before = option.items().get(item - 1).range();
    SourceRange removed = new SourceRange(before.end(), level.range().end());
    String since = perhaps.isNo() ? "2022" : "2025";
    check
        .report(level, "LEVEL is not known for certain to servers before SQL Server " + since)
        .severity(perhaps.isNo() ? Severity.ERROR : Severity.WARNING)
        .confidence(perhaps.isNo() ? Confidence.CERTAIN : Confidence.POSSIBLE)
        .unsafeFix("take LEVEL out", removed, "");
  }
}
