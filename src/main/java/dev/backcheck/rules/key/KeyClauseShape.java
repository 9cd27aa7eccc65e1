package dev.backcheck.rules.key;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.KeyPassword;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.PrivateKey;
import java.util.List;

/** Clauses of a key statement in the wrong order or written twice. */
final class KeyClauseShape extends StatementRule<KeyStatement> {

  private static final String NEW = "ENCRYPTION BY PASSWORD = '$(New)'";

  KeyClauseShape() {
    super(Family.KEY, "key-clause-shape", KeyStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("Clauses of a key backup or restore stand in the wrong order or twice")
        .because(
            """
            The order is fixed: file, DECRYPTION BY PASSWORD, ENCRYPTION BY PASSWORD, FORCE; each stands once, and so does each \
            item of a PRIVATE KEY list, in any order. Else the server refuses the batch with a syntax error.""")
        .instead("Write DECRYPTION BY PASSWORD first, and each clause once.")
        .limits("Variables and a misplaced FORCE are reported as syntax errors.")
        .sources("RMK")
        .bad("RESTORE MASTER KEY FROM FILE = 'k' «" + NEW + "» DECRYPTION BY PASSWORD = '$(P)'")
        .bad("BACKUP MASTER KEY TO FILE = 'D:\\dmk.key' " + NEW + " «" + NEW + "»;")
        .bad("BACKUP CERTIFICATE c TO FILE = 'c' WITH PRIVATE KEY (FILE = 'k', «FILE = 'l'»)")
        .good("RESTORE MASTER KEY FROM FILE = 'k' DECRYPTION BY PASSWORD = '' " + NEW + " FORCE")
        .good("BACKUP CERTIFICATE c TO FILE = 'c' WITH PRIVATE KEY (" + NEW + ", FILE = 'k')");
  }

  @Override
  protected void check(KeyStatement statement, Check check) {
    List<KeyPassword> passwords = statement.passwords();
    if (passwords.size() > 1
        && statement.passwordsNeeded().indexOf(passwords.get(0).purpose()) == 1
        && passwords.get(1).purpose() == KeyPassword.Purpose.DECRYPTION) {
      check.report(passwords.get(0), "ENCRYPTION BY PASSWORD stands before DECRYPTION BY PASSWORD");
    }
    repeatedPassword(passwords, check);
    if (statement instanceof BackupKey backup) {
      repeated(backup.privateKeys(), "PRIVATE KEY", check);
      repeated(backup.formats(), "FORMAT", check);
      for (PrivateKey key : backup.privateKeys()) {
        repeated(key.files(), "FILE", check);
        repeatedPassword(key.passwords(), check);
        repeated(key.algorithms(), "ALGORITHM", check);
      }
    }
  }

  private static void repeatedPassword(List<KeyPassword> passwords, Check check) {
    for (KeyPassword.Purpose purpose : KeyPassword.Purpose.values()) {
      var same = passwords.stream().filter(p -> p.purpose() == purpose).toList();
      repeated(same, purpose.words(), check);
    }
  }

  private static void repeated(List<? extends Node> clauses, String words, Check check) {
    if (clauses.size() > 1) {
      check.report(clauses.get(1), words + " is written twice");
    }
  }
}
