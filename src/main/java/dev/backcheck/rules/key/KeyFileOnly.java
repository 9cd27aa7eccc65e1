package dev.backcheck.rules.key;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.KeyStatement;

/** A certificate or key that goes to and from files only, written with a URL. */
abstract class KeyFileOnly extends StatementRule<KeyStatement> {

  private final KeyKind kind;

  KeyFileOnly(String name, KeyKind kind) {
    super(Family.KEY, name, KeyStatement.class, Trait.URL);
    this.kind = kind;
  }

  /** What is said of both. */
  final RuleDraft notToUrl(String summary) {
    return error(Fails.PARSE, 102)
        .summary(summary)
        .because(
            """
            Only the master key of a database and symmetric keys go to Azure storage. Certificates and the service master key \
            have FILE alone; the server, also that of 2025, refuses the batch with a syntax error.""")
        .instead("Write FILE = '…' with a path, and copy the file to a safe place yourself.");
  }

  @Override
  protected final void check(KeyStatement statement, Check check) {
    if (statement.kind() == kind && statement.file().url()) {
      check.report(statement.file(), statement.words() + " takes FILE, not URL");
    }
  }
}
