package dev.backcheck.rules.encryption;

import dev.backcheck.model.Encryptors.Created;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.syntax.Value;

/** An asymmetric key for backups that no provider holds. */
final class EncryptionAsymmetricKeyEkm extends EncryptorRule {

  EncryptionAsymmetricKeyEkm() {
    super("encryption-asymmetric-key-ekm");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .likely()
        .summary("Only asymmetric keys of an extensible key management provider encrypt backups")
        .because(
            """
            SERVER ASYMMETRIC KEY works with keys that reside in an extensible key management provider, such as Azure Key Vault. \
            The script creates the key in the database instead; the documentation says that such keys are not supported.""")
        .instead("CREATE ASYMMETRIC KEY … FROM PROVIDER …, or use a certificate.")
        .sources("ENC")
        .bad(
            "CREATE ASYMMETRIC KEY K WITH ALGORITHM = RSA_2048;\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER ASYMMETRIC KEY = «K»);",
            "CREATE ASYMMETRIC KEY [K] FROM FILE = 'D:\\k.snk';\nGO\n"
                + "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER ASYMMETRIC KEY = «[K]»);")
        .good(
            "CREATE ASYMMETRIC KEY K FROM PROVIDER Akv WITH PROVIDER_KEY_NAME = 'k', CREATION_DISPOSITION = OPEN_EXISTING;\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER ASYMMETRIC KEY = K);",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER ASYMMETRIC KEY = K);");
  }

  @Override
  void check(Value name, boolean certificate, Created created, Check check) {
    if (!certificate && !created.says("FROM PROVIDER")) {
      check
          .report(name, "the key is in no key management provider")
          .related(created.step(), created.name(), "it is created here");
    }
  }
}
