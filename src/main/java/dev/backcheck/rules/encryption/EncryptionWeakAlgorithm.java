package dev.backcheck.rules.encryption;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.ItemWords;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;

/** An encryption algorithm of yesterday. */
public final class EncryptionWeakAlgorithm extends StatementRule<Backup> {

  /** The rule. */
  public EncryptionWeakAlgorithm() {
    super(
        Backup.class,
        rule("encryption-weak-algorithm", Family.ENCRYPTION, Severity.WARNING, Fails.SILENT)
            .summary("The backup is encrypted with Triple DES")
            .because(
                """
                The server takes TRIPLE_DES_3KEY and says nothing. Triple DES has 64-bit blocks, which is too little for \
                a file as large as a backup, and is withdrawn by most policies. The documentation only lists it; that \
                it is too weak is inferred.""")
            .instead("Write AES_256.")
            .inferred()
            .sources("BACKUP")
            .bad(
                "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = «TRIPLE_DES_3KEY», SERVER CERTIFICATE = C);")
            .bad(
                "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH ENCRYPTION (ALGORITHM = «triple_des_3key», SERVER CERTIFICATE = C);")
            .good(
                "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);")
            .good(
                "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = $(Algorithm), SERVER CERTIFICATE = C);")
            .yieldsTo("encryption-min-version"));
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("ENCRYPTION")) {
      ItemWords.constant(option, "ALGORITHM", check)
          .filter(word -> word.value().equalsIgnoreCase("TRIPLE_DES_3KEY"))
          .ifPresent(
              word ->
                  check
                      .report(word, "TRIPLE_DES_3KEY is a weak algorithm")
                      .fix("write AES_256", Fix.Safety.UNSAFE, word.range(), "AES_256"));
    }
  }
}
