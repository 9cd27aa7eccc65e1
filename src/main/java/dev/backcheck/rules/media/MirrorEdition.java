package dev.backcheck.rules.media;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.Edition;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Backup;

/** Mirrors in an edition that has none. */
public final class MirrorEdition extends StatementRule<Backup> {

  /** The rule. */
  public MirrorEdition() {
    super(
        Backup.class,
        rule("mirror-edition", Family.MEDIA, Severity.ERROR, Fails.RUN)
            .engine(3218)
            .summary("MIRROR TO in an edition without mirrored backups")
            .because(
                """
                Only Enterprise edition, and Developer and Evaluation with it, writes mirrored media sets. The others read the \
                statement and fail with message 3218 when it runs.\
                """)
            .instead(
                "Back up once and copy the files, or take a copy-only backup to the second place.")
            .sources("BACKUP", "ED25", "E25")
            .bad(
                Example.of(
                        "BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' MIRROR TO «DISK = 'E:\\s.bak'»"
                            + " WITH FORMAT;")
                    .on("2022:standard"))
            .bad(
                Example.of(
                        "BACKUP LOG Sales TO DISK = 'D:\\s.trn' MIRROR TO «DISK = 'E:\\s.trn'» WITH"
                            + " FORMAT;")
                    .on("2019:express"))
            .good(
                Example.of(
                        "BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' MIRROR TO DISK = 'E:\\s.bak'"
                            + " WITH FORMAT;")
                    .on("2022:enterprise"))
            .good(
                Example.of(
                        "BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' MIRROR TO DISK = 'E:\\s.bak'"
                            + " WITH FORMAT;")
                    .on("2022")));
  }

  @Override
  protected void check(Backup backup, Check check) {
    Answer without = check.target().editionIs(Edition.STANDARD, Edition.WEB, Edition.EXPRESS);
    if (!backup.mirrors().isEmpty() && without.isYes()) {
      check.report(
          Backup.rangeOf(backup.mirrors().get(0)),
          check.target() + " does not write mirrored backups");
    }
  }
}
