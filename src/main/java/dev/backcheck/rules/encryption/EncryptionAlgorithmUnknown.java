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

/** An encryption algorithm that no server knows. */
final class EncryptionAlgorithmUnknown extends StatementRule<Backup> {

  EncryptionAlgorithmUnknown() {
    super(
        Family.ENCRYPTION,
        "encryption-algorithm-unknown",
        Backup.class,
        Where.option("ENCRYPTION").and(Trait.ITEMS));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102, 155)
        .summary("ENCRYPTION names an algorithm that no server knows")
        .because(
            """
            The algorithms are AES_128, AES_192, AES_256 and TRIPLE_DES_3KEY. The server's parser refuses any other word. The \
            documentation names NO_ENCRYPTION as the way to say that nothing is encrypted.""")
        .instead("Write AES_256.")
        .sources("BACKUP", "ENC", "DOTG")
        .yieldsTo("encryption-min-version")
        .bad(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = «AES256», SERVER CERTIFICATE = C);",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = «RC4», SERVER CERTIFICATE = C);")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = aes_192, SERVER CERTIFICATE = C);",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = $(Algorithm), SERVER CERTIFICATE = C);");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("ENCRYPTION")) {
      ItemWords.constant(option, "ALGORITHM", check)
          .filter(word -> !ItemWords.knows("ENCRYPTION", "ALGORITHM", word.value()))
          .ifPresent(word -> ItemWords.reportUnknown("ENCRYPTION", "ALGORITHM", word, check));
    }
  }
}
