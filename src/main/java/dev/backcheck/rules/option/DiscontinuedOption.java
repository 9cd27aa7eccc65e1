package dev.backcheck.rules.option;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.Build;
import dev.backcheck.reference.OptionLifetime;
import dev.backcheck.reference.Removal;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Versions;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.BackupOrRestore;
import dev.backcheck.syntax.DeviceStatement;
import java.util.List;

/** Words of old versions that no supported server takes any more. */
final class DiscontinuedOption extends StatementRule<BackupOrRestore> {

  DiscontinuedOption() {
    super(Family.OPTION, "discontinued-option", BackupOrRestore.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102, 155, 3032)
        .summary("A word that newer servers no longer have")
        .because(
            """
            DUMP, LOAD, TRANSACTION, TRUNCATE_ONLY and DBO_ONLY are syntax errors (155 for an option), though the parser library \
            still reads TRUNCATE_ONLY. NO_LOG, and PASSWORD and MEDIAPASSWORD of a backup, are read, and the statement fails \
            when it runs (3032: an option is not supported).""")
        .instead("Write the word that took its place.")
        .limits("Where the version is not known, words gone since 2012 are warnings.")
        .sources("BACKUP", "RESTORE", "DEPR")
        .bad("BACKUP LOG Hr WITH «TRUNCATE_ONLY»;")
        .badOn("2019", "BACKUP LOG Hr TO Nas WITH INIT, «NO_LOG»;")
        .bad("«DUMP» DATABASE Hr TO DISK = 'D:\\a.bak';")
        .bad("«LOAD» SERVICE MASTER KEY FROM FILE = 'D:\\k' DECRYPTION BY PASSWORD = 'fake';")
        .bad("RESTORE «TRANSACTION» Hr FROM Nas;")
        .badOn("2022", "RESTORE DATABASE Hr FROM Nas WITH «DBO_ONLY», REPLACE;")
        .bad("BACKUP LOG Hr TO Nas WITH «PASSWORD = 'fake'»;")
        .good("RESTORE DATABASE Hr FROM Nas WITH RESTRICTED_USER, PASSWORD = 'fake';")
        .goodOn("2005", "BACKUP LOG Hr WITH TRUNCATE_ONLY;");
  }

  @Override
  protected void check(BackupOrRestore statement, Check check) {
    GoneWords.check(statement, check);
    List<OptionUse> uses =
        statement instanceof DeviceStatement devices ? check.optionsOf(devices) : List.of();
    for (OptionUse use : uses) {
      OptionLifetime lifetime = use.facts().lifetime();
      if (lifetime.removed().isPresent() && !lifetime.worksOn(check.target()).isYes()) {
        Answer gone = lifetime.worksOn(check.target()).not();
        report(use, lifetime.removed().get(), gone, check);
      }
    }
  }

  private static void report(OptionUse use, Build removed, Answer gone, Check check) {
    String message = use.name() + " has been gone since " + Versions.name(removed);
    boolean parse = use.facts().lifetime().removal() == Removal.PARSE;
    ReportDraft draft = GoneWords.weaken(check.report(use.option(), message), gone, removed);
    draft.fails(parse ? Fails.PARSE : Fails.RUN);
    draft.engine(use.facts().engine().toArray(Integer[]::new));
    use.facts().replacement().ifPresent(now -> draft.help("Use " + now + " instead."));
    if (use.name().equals("DBO_ONLY")) {
      SourceRange word = use.option().nameRange();
      draft.safeFix("write RESTRICTED_USER", word, "RESTRICTED_USER");
    }
  }
}
