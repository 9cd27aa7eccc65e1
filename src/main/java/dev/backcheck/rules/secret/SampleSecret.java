package dev.backcheck.rules.secret;

import dev.backcheck.reference.Sample;
import dev.backcheck.reference.Samples;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;

/** A secret or password from an example. */
final class SampleSecret extends StatementRule<Statement> {

  SampleSecret() {
    super(Family.SECRET, "sample-secret", Statement.class, Trait.SECRET);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("A secret or password is text from an example")
        .because(
            """
            What the documentation prints in place of a secret is known to everybody, and works as a password as it stands; as a \
            token or key it does not work at all. Inferred advice.""")
        .instead("Put a real secret there when the script runs, by a sqlcmd variable: '$(Secret)'.")
        .inferred()
        .bad(
            "BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' «ENCRYPTION BY PASSWORD = '<strong password>'»;",
            Nightly.reported("<your SAS token>"),
            "BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' «ENCRYPTION BY PASSWORD = 'Pass@word1'»;")
        .good("BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' ENCRYPTION BY PASSWORD = '$(Pw)';")
        .good("BACKUP MASTER KEY TO FILE = 'D:\\keys\\dmk.key' ENCRYPTION BY PASSWORD = '${Pw}';")
        .good(Nightly.silent("sv=fake&sig=fake"));
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (statement instanceof CredentialDefinition definition) {
      definition
          .clause(CredentialClause.Kind.SECRET)
          .filter(clause -> isSample(clause.value(), Sample.Kind.SECRET, check))
          .ifPresent(clause -> check.report(clause, "the secret is text from an example"));
    } else if (statement instanceof KeyStatement key) {
      Passwords.of(key)
          .filter(password -> isSample(password.password(), Sample.Kind.PASSWORD, check))
          .forEach(password -> check.report(password, "the password is text from an example"));
    }
  }

  private static boolean isSample(Value value, Sample.Kind kind, Check check) {
    String text = check.model().text(value).pattern().replace(String.valueOf(KnownText.HOLE), "");
    return !text.contains("$(") && !text.contains("${") && Samples.find(kind, text).isPresent();
  }
}
