package dev.backcheck.rules.encryption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ItemWords;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;

/** An encryption algorithm of yesterday. */
final class EncryptionWeakAlgorithm extends StatementRule<Backup> {

  EncryptionWeakAlgorithm() {
    super(
        Family.ENCRYPTION,
        "encryption-weak-algorithm",
        Backup.class,
        Where.option("ENCRYPTION").and(Trait.ITEMS));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("The backup is encrypted with Triple DES")
        .because(
            """
            The server takes TRIPLE_DES_3KEY and says nothing. Triple DES has 64-bit blocks, which is too little for a file as \
            large as a backup, and is withdrawn by most policies. The documentation only lists it; that it is too weak is \
            inferred.""")
        .instead("Write AES_256.")
        .inferred()
        .sources("BACKUP")
        .yieldsTo("encryption-min-version")
        .bad(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = «TRIPLE_DES_3KEY», SERVER CERTIFICATE = C);",
            "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH ENCRYPTION (ALGORITHM = «triple_des_3key», SERVER CERTIFICATE = C);")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = $(Algorithm), SERVER CERTIFICATE = C);");
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
                      .unsafeFix("write AES_256", word.range(), "AES_256"));
    }
  }
}
