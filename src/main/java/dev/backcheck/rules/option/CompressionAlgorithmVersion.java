package dev.backcheck.rules.option;

import dev.backcheck.reference.OptionItem;
import dev.backcheck.reference.OptionItems;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ItemWords;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Versions;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Option;

/** A compression algorithm that the target does not have, or no server has. */
final class CompressionAlgorithmVersion extends StatementRule<Backup> {

  CompressionAlgorithmVersion() {
    super(
        Family.OPTION,
        "compression-algorithm-version",
        Backup.class,
        Where.option("COMPRESSION").and(Trait.ITEMS));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102, 155)
        .summary("A compression algorithm that the server does not know")
        .because(
            """
            Since SQL Server 2022 COMPRESSION may name an algorithm: MS_XPRESS or QAT_DEFLATE, and ZSTD since SQL Server 2025. \
            Any other word, or an older server, makes the batch a syntax error. The documentation of BACKUP misspells two of \
            them in places: MS_EXPRESS and QZ_DEFLATE are not taken.""")
        .instead("Write COMPRESSION alone, or an algorithm of the target's version.")
        .sources("BACKUP", "COMP", "QAT", "NEW25")
        .badOn("2022", "BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = «ZSTD»);")
        .bad("BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = «MS_EXPRESS»);")
        .bad("BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = «FOO»);")
        .badOn("2019", "BACKUP LOG Hr TO Nas WITH «COMPRESSION (ALGORITHM = MS_XPRESS)»;")
        .goodOn("2025", "BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = ZSTD);")
        .good("BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = ZSTD);")
        .goodOn("2022", "BACKUP LOG Hr TO Nas WITH COMPRESSION (ALGORITHM = qat_deflate);");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("COMPRESSION")) {
      if (option.item("ALGORITHM").isPresent() && check.target().atLeastMajor(16).isNo()) {
        check
            .report(option, "COMPRESSION takes no algorithm before SQL Server 2022")
            .unsafeFix("write COMPRESSION alone", option.range(), "COMPRESSION");
      } else {
        ItemWords.constant(option, "ALGORITHM", check).ifPresent(word -> checkWord(word, check));
      }
    }
  }

  private static void checkWord(Name word, Check check) {
    if (!ItemWords.knows("COMPRESSION", "ALGORITHM", word.value())) {
      ItemWords.reportUnknown("COMPRESSION", "ALGORITHM", word, check);
      return;
    }
    OptionItems.find("COMPRESSION", "ALGORITHM", word.value())
        .flatMap(OptionItem::since)
        .filter(since -> check.target().atLeast(since).isNo())
        .map(Versions::name)
        .map(name -> check.report(word, word.value() + " is not known to servers before " + name))
        .ifPresent(draft -> draft.unsafeFix("write MS_XPRESS", word.range(), "MS_XPRESS"));
  }
}
