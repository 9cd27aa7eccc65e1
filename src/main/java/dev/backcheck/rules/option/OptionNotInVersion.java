package dev.backcheck.rules.option;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Build;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Versions;
import dev.backcheck.syntax.DeviceStatement;

/** An option that the target's parser does not know yet. */
public final class OptionNotInVersion extends StatementRule<DeviceStatement> {

  /** The rule. */
  public OptionNotInVersion() {
    super(
        DeviceStatement.class,
        rule("option-not-in-version", Family.OPTION, Severity.ERROR, Fails.PARSE)
            .engine(155)
            .summary("An option is newer than the server")
            .because(
                """
                A parser that is older than the option does not know the word, and refuses the whole batch with message \
                155: it is not a recognized option.""")
            .instead("Take the option out, or run the statement on a newer server.")
            .limits("Silent when the version of the target is not known.")
            .sources("BACKUP", "RARG", "SDOM")
            .bad(
                Example.of("RESTORE DATABASE Hr FROM Nas WITH «KEEP_TEMPORAL_RETENTION»;")
                    .on("2016"))
            .bad(Example.of("BACKUP LOG Hr TO Nas WITH «FILE_SNAPSHOT»;").on("2014"))
            .bad(
                Example.of("RESTORE DATABASE Hr FROM Nas WITH «RESTORE_OPTIONS = '{}'»;")
                    .on("2019"))
            .bad(Example.of("BACKUP LOG Hr TO Nas WITH INIT, «COMPRESSION»;").on("2005"))
            .good(Example.of("BACKUP LOG Hr TO Nas WITH COMPRESSION;").on("2012"))
            .good("RESTORE DATABASE Hr FROM Nas WITH KEEP_TEMPORAL_RETENTION;")
            .good(
                Example.of("RESTORE DATABASE Hr FROM Nas WITH KEEP_TEMPORAL_RETENTION;").on("2017"))
            .yieldsTo(
                "encryption-min-version",
                "file-snapshot-min-version",
                "snapshot-min-version",
                "temporal-retention-keyword",
                "with-credential-min-version"));
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (OptionUse use : OptionUse.of(statement)) {
      use.facts()
          .lifetime()
          .since()
          .filter(since -> check.target().atLeast(since).isNo())
          .ifPresent(since -> report(use, since, check));
    }
  }

  private static void report(OptionUse use, Build since, Check check) {
    check
        .report(
            use.option(), use.name() + " is not known to servers before " + Versions.name(since))
        .fix(
            "take " + use.name() + " out",
            Fix.Safety.UNSAFE,
            OptionRemoval.of(check, use.statement().options(), use.option()));
  }
}
