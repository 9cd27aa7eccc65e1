package dev.backcheck.rules.option;

import dev.backcheck.reference.Build;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Versions;
import dev.backcheck.syntax.DeviceStatement;
import java.util.Optional;

/** An option that the target's parser does not know yet. */
final class OptionNotInVersion extends StatementRule<DeviceStatement> {

  OptionNotInVersion() {
    super(
        Family.OPTION,
        "option-not-in-version",
        DeviceStatement.class,
        Trait.OPTIONS,
        Trait.BEFORE_2022);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 155)
        .summary("An option is newer than the server")
        .because(
            """
            A parser that is older than the option does not know the word, and refuses the whole batch with message 155: it is \
            not a recognized option.""")
        .instead("Take the option out, or run the statement on a newer server.")
        .limits("Silent when the version of the target is not known.")
        .sources("BACKUP", "RARG", "SDOM")
        .yieldsTo(
            "encryption-min-version",
            "file-snapshot-min-version",
            "snapshot-min-version",
            "temporal-retention-keyword",
            "with-credential-min-version")
        .badOn("2016", "RESTORE DATABASE Hr FROM Nas WITH «KEEP_TEMPORAL_RETENTION»;")
        .badOn("2014", "BACKUP LOG Hr TO Nas WITH «FILE_SNAPSHOT»;")
        .badOn("2019", "RESTORE DATABASE Hr FROM Nas WITH «RESTORE_OPTIONS = '{}'»;")
        .badOn("2005", "BACKUP LOG Hr TO Nas WITH INIT, «COMPRESSION»;")
        .goodOn("2012", "BACKUP LOG Hr TO Nas WITH COMPRESSION;")
        .good("RESTORE DATABASE Hr FROM Nas WITH KEEP_TEMPORAL_RETENTION;")
        .goodOn("2017", "RESTORE DATABASE Hr FROM Nas WITH KEEP_TEMPORAL_RETENTION;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (OptionUse use : check.optionsOf(statement)) {
      Optional<Build> since = use.facts().lifetime().since();
      if (since.isPresent() && check.target().atLeast(since.get()).isNo()) {
        String message = " is not known to servers before " + Versions.name(since.get());
        check
            .report(use.option(), use.name() + message)
            .unsafeRemoval(use.statement().options(), use.option());
      }
    }
  }
}
