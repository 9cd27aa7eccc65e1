package dev.backcheck.rules.restore;

import dev.backcheck.model.Histories;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.FileSpec;
import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/** A restore from within the database itself. */
final class RestoreInOwnDatabase extends StatementRule<Restore> {

  RestoreInOwnDatabase() {
    super(Family.RESTORE, "restore-in-own-database", Restore.class, Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3102, 3013)
        .summary("A database is restored by a session that uses it")
        .because(
            """
            A restore needs the database for itself, and USE keeps it open. The statement is read, and fails with message 3102 \
            when it runs, which tells to use master.""")
        .instead("Write USE master before the restore.")
        .sources("E25")
        .bad("USE Sales;\nGO\n«RESTORE DATABASE Sales» FROM DISK = 'D:\\s.bak' WITH REPLACE;")
        .bad("USE [sales]\n«RESTORE LOG Sales» FROM DISK = 'D:\\s.trn' WITH NORECOVERY")
        .good("USE master;\nRESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH REPLACE;")
        .good("USE Sales;\nRESTORE DATABASE Sales PAGE = '1:57' FROM DISK = 'D:\\s.bak';")
        .good(
            """
            USE Sales;
            GO
            :CONNECT other
            RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH REPLACE;""");
  }

  @Override
  protected void check(Restore restore, Check check) {
    boolean pages = restore.files().stream().anyMatch(f -> f.kind() == FileSpec.Kind.PAGE);
    if (!restore.kind().writesDatabase() || restore.devices().isEmpty() || pages) {
      return;
    }
    Optional<Histories.Entry<KnownText>> use = check.model().currentDatabase().at(check.step());
    KnownText database = check.text(restore.database().orElseThrow());
    if (use.isEmpty() || !use.get().what().pattern().equalsIgnoreCase(database.pattern())) {
      return;
    }
    Optional<Step> changed =
        check.model().restoreSequences().before(database, check.step()).map(Histories.Entry::step);
    if (changed.filter(step -> step.index() > use.get().step().index()).isEmpty()) {
      report(restore, use.get().step(), check);
    }
  }

  private static void report(Restore restore, Step use, Check check) {
    ReportDraft draft =
        check
            .report(restore.head(), "the session uses the database it restores")
            .restsOn(use, "this makes it the current database");
    if (check.step().placement().isCertain()) {
      int start = restore.range().start();
      draft.unsafeFix("Use master before", new SourceRange(start, start), "USE master;\n");
    }
  }
}
