package dev.backcheck.rules.credential;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Text;

/** A name longer than an identifier may be. */
final class NameTooLong extends StatementRule<Statement> {

  private static final int LONGEST = 128;
  private static final String FOLDER = "a-folder-with-a-long-name/".repeat(5);

  NameTooLong() {
    super(
        Family.CREDENTIAL,
        "credential-name-too-long",
        Statement.class,
        Where.option("CREDENTIAL").or(Trait.UNUSUAL_NAME));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 103)
        .summary("The name of a credential has more than 128 characters")
        .because(
            """
            Identifiers have 128 characters (UTF-16 units) at most; a longer one is refused (message 103; the number is common \
            knowledge).""")
        .instead("End the name with the container, or for S3 with the bucket.")
        .sources("CDSC", "S3")
        .bad(
            "CREATE CREDENTIAL «[s3://minio.test:9000/bak/"
                + FOLDER
                + "]» WITH IDENTITY = 'S3 Access Key', SECRET = '$(S3)';",
            "BACKUP DATABASE Hr TO URL = 's3://minio.test:9000/bak/hr.bak' WITH CREDENTIAL = «'s3://minio.test:9000/bak/"
                + FOLDER
                + "'»;")
        .good(Nightly.CREATE)
        .good("DROP CREDENTIAL [" + "k".repeat(LONGEST) + "];");
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (statement instanceof CredentialStatement ours) {
      Name name = ours.name();
      check(name, check.text(name).constant().orElse(""), Fails.PARSE, check);
      return;
    }
    check
        .model()
        .namedCredential(statement)
        .filter(Text.class::isInstance)
        .ifPresent(name -> check(name, check.text(name).constant().orElse(""), Fails.RUN, check));
  }

  private static void check(Node place, String name, Fails fails, Check check) {
    if (name.length() > LONGEST) {
      check
          .report(place, "the credential's name has %d characters".formatted(name.length()))
          .fails(fails);
    }
  }
}
