package dev.backcheck.rules.option;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;

/** The rules about options that some editions lack. */
final class Editions {

  private Editions() {}

  /** Compressed backups. */
  static OptionMissingInEdition compression() {
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
  static OptionMissingInEdition encryption() {
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
}
