package dev.backcheck.rules.encryption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.List;

/** The list of ENCRYPTION in the wrong order, or not there. */
final class EncryptionClauseOrder extends StatementRule<Backup> {

  EncryptionClauseOrder() {
    super(Family.ENCRYPTION, "encryption-clause-order", Backup.class, Where.option("ENCRYPTION"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("The list of ENCRYPTION is not as the server reads it: algorithm, one encryptor")
        .because(
            """
            ENCRYPTION needs a list in parentheses that begins with ALGORITHM and ends with one certificate or one asymmetric \
            key. SQL Server 2025 refuses the option without a list, and the encryptor before the algorithm, as syntax errors.""")
        .instead("Write ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = name).")
        .sources("BACKUP", "DOTG")
        .yieldsTo("encryption-min-version")
        .bad(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION («SERVER CERTIFICATE = C, ALGORITHM = AES_256»);",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH INIT, «ENCRYPTION»;",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C, «SERVER ASYMMETRIC KEY = K»);")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256);");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("ENCRYPTION")) {
      List<Option> items = option.items();
      if (items.isEmpty()) {
        check.report(option, "ENCRYPTION lacks its list");
      } else if (option.item("ALGORITHM").isPresent() && !isAlgorithm(items.get(0))) {
        reportOrder(items, check);
      } else {
        items.stream()
            .filter(item -> !isAlgorithm(item))
            .skip(1)
            .forEach(item -> check.report(item, "ENCRYPTION takes one encryptor"));
      }
    }
  }

  private static boolean isAlgorithm(Option item) {
    return item.name().equals("ALGORITHM");
  }

  private static void reportOrder(List<Option> items, Check check) {
    Option first = items.get(0);
    Option algorithm = items.stream().filter(item -> isAlgorithm(item)).findFirst().orElseThrow();
    String text = check.step().source().text(first.range());
    String other = check.step().source().text(algorithm.range());
    check
        .report(first.range().to(algorithm.range()), "ALGORITHM has to stand first")
        .help("Write ALGORITHM before the certificate or key.")
        .safeFix(
            "put ALGORITHM first",
            List.of(new Edit(first.range(), other), new Edit(algorithm.range(), text)));
  }
}
