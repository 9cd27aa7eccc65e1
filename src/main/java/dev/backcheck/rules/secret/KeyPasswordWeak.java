package dev.backcheck.rules.secret;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.KeyStatement;

/** A password that is easy to guess. */
final class KeyPasswordWeak extends StatementRule<KeyStatement> {

  private static final int SHORTEST = 8;
  private static final int KINDS = 3;

  KeyPasswordWeak() {
    super(Family.SECRET, "key-backup-password-weak", KeyStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("The password of a key backup is short or simple")
        .because(
            """
            The password goes through the complexity checks of Windows, where they are on: eight characters, three of the four \
            kinds upper case, lower case, digits and others. A weak one makes the statement fail there, and is guessed where \
            they are off. That the policy has these numbers is inferred.""")
        .instead("Use a long generated password, put in by a sqlcmd variable.")
        .inferred()
        .yieldsTo("sample-secret")
        .bad("BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' «ENCRYPTION BY PASSWORD = 'abc'»;")
        .bad(
            "BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' «ENCRYPTION BY PASSWORD = 'alllowercaseletters'»;")
        .good(
            "BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' ENCRYPTION BY PASSWORD = 'Fake-Literal#2026x';")
        .good("BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' ENCRYPTION BY PASSWORD = '$(P)';");
  }

  @Override
  protected void check(KeyStatement statement, Check check) {
    Passwords.of(statement)
        .filter(
            password ->
                check
                    .model()
                    .text(password.password())
                    .constant()
                    .filter(KeyPasswordWeak::isWeak)
                    .isPresent())
        .forEach(
            password ->
                check.report(
                    password,
                    "the password is shorter than eight characters or of fewer than three kinds of characters"));
  }

  private static boolean isWeak(String password) {
    boolean[] kinds = new boolean[4];
    password.chars().forEach(c -> kinds[kind(c)] = true);
    int count = 0;
    for (boolean kind : kinds) {
      count += kind ? 1 : 0;
    }
    return password.length() < SHORTEST || count < KINDS;
  }

  private static int kind(int c) {
    if (Character.isUpperCase(c)) {
      return 0;
    }
    if (Character.isLowerCase(c)) {
      return 1;
    }
    return Character.isDigit(c) ? 2 : 3;
  }
}
