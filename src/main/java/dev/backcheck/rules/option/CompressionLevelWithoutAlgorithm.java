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

/** A compression level without an algorithm before it. */
final class CompressionLevelWithoutAlgorithm extends StatementRule<Backup> {

  CompressionLevelWithoutAlgorithm() {
    super(
        Family.OPTION,
        "compression-level-without-algorithm",
        Backup.class,
        Where.option("COMPRESSION").and(Trait.ITEMS));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("LEVEL stands in COMPRESSION (…) without ALGORITHM before it")
        .because(
            """
            The list of COMPRESSION begins with ALGORITHM; LEVEL may follow it. SQL Server 2025 refuses a level alone, and one \
            before its algorithm, as a syntax error.""")
        .instead("Write COMPRESSION (ALGORITHM = …, LEVEL = …).")
        .sources("BACKUP", "DOTG")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION («LEVEL = HIGH»);")
        .bad(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION («LEVEL = LOW, ALGORITHM = ZSTD»);")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION (ALGORITHM = ZSTD, LEVEL = HIGH);")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION (ALGORITHM = ZSTD);");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("COMPRESSION")) {
      if (!option.items().isEmpty() && option.items().get(0).name().equals("LEVEL")) {
        report(option.items(), check);
      }
    }
  }

  private static void report(List<Option> items, Check check) {
    Option level = items.get(0);
    if (items.size() == 1) {
      SourceRange start = new SourceRange(level.range().start(), level.range().start());
      check
          .report(level, "LEVEL lacks its ALGORITHM")
          .unsafeFix("name the algorithm", start, "ALGORITHM = MS_XPRESS, ");
      return;
    }
    Option last = items.get(items.size() - 1);
    String text = check.step().source().text(level.range());
    String other = check.step().source().text(last.range());
    check
        .report(level.range().to(last.range()), "LEVEL stands before its ALGORITHM")
        .safeFix(
            "put ALGORITHM first",
            List.of(new Edit(level.range(), other), new Edit(last.range(), text)));
  }
}
