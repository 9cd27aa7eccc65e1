package dev.backcheck.rules.option;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.DeviceStatement;

/** An option that the target's edition does not have. */
public final class OptionMissingInEdition extends StatementRule<DeviceStatement> {

  private final String name;

  private OptionMissingInEdition(String name, RuleSpec.Draft spec) {
    super(DeviceStatement.class, spec);
    this.name = name;
  }

  /** Compressed backups. */
  public static OptionMissingInEdition compression() {
    return new OptionMissingInEdition(
        "COMPRESSION",
        rule("compression-edition", Family.OPTION, Severity.ERROR, Fails.RUN)
            .engine(1844)
            .summary("This edition writes no compressed backups")
            .because(
                """
                Express and Web write no compressed backups: the statement fails when it runs, message 1844, as the \
                option is not supported on the edition. Every edition restores them.""")
            .instead("Leave COMPRESSION out.")
            .limits("Silent when the edition of the target is not known.")
            .sources("COMP", "ED25")
            .bad(
                Example.of("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «COMPRESSION»;")
                    .on("2022:express"))
            .bad(
                Example.of("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH INIT, «COMPRESSION»;")
                    .on("2019:web"))
            .good(
                Example.of("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NO_COMPRESSION;")
                    .on("2022:express"))
            .good(
                Example.of("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION;")
                    .on("2022:standard"))
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION;"));
  }

  /** Encrypted backups. */
  public static OptionMissingInEdition encryption() {
    String with = "WITH FORMAT, «ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C)»;";
    return new OptionMissingInEdition(
        "ENCRYPTION",
        rule("encryption-edition", Family.ENCRYPTION, Severity.ERROR, Fails.RUN)
            .engine(3099)
            .inferred()
            .summary("This edition writes no encrypted backups")
            .because(
                """
                Express and Web write no encrypted backups, but restore them. The page says so; that the statement fails \
                with message 3099 is inferred. The Web edition exists up to SQL Server 2022 only.""")
            .instead("Leave ENCRYPTION out, or back up with Standard or Enterprise.")
            .limits("Silent when the edition of the target is not known.")
            .sources("ENC", "ED25")
            .bad(Example.of("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' " + with).on("2022:express"))
            .bad(Example.of("BACKUP LOG Hr TO DISK = 'D:\\a.trn' " + with).on("2019:web"))
            .good(
                Example.of(
                        "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' " + with.replaceAll("[«»]", ""))
                    .on("2022:standard"))
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' " + with.replaceAll("[«»]", "")));
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (OptionUse use : OptionUse.of(statement)) {
      boolean missing =
          check.target().edition().filter(use.facts().missingEditions()::contains).isPresent();
      if (use.name().equals(name) && missing) {
        check
            .report(use.option(), name + " does not work in the target's edition")
            .fix(
                "take " + name + " out",
                Fix.Safety.UNSAFE,
                OptionRemoval.of(check, statement.options(), use.option()));
      }
    }
  }
}
