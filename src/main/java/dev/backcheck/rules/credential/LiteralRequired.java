package dev.backcheck.rules.credential;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;

/** A variable, name or number where the server wants a string. */
final class LiteralRequired extends StatementRule<CredentialDefinition> {

  LiteralRequired() {
    super(Family.CREDENTIAL, "credential-literal-required", CredentialDefinition.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("IDENTITY or SECRET of a credential is not a string")
        .because(
            """
            The server's parser takes string literals only: a variable, a number or a bare word is a syntax error (102; the \
            number is common knowledge), and the whole batch is refused. The documentation goes through EXEC for a secret in a \
            variable.""")
        .instead("Write a string, or put the statement together and run it with EXEC.")
        .sources("CCRED", "DOTG")
        .bad("CREATE CREDENTIAL Files WITH IDENTITY = «@i», SECRET = «@s»;")
        .bad("ALTER DATABASE SCOPED CREDENTIAL Files WITH IDENTITY = «acme», SECRET = '$(Pw)';")
        .bad("CREATE CREDENTIAL Files WITH IDENTITY = 'acme', SECRET = «42»;")
        .good("CREATE CREDENTIAL Files WITH IDENTITY = N'acme', SECRET = '$(Pw)';")
        .good("CREATE CREDENTIAL Files WITH IDENTITY = $(Identity), SECRET = $(Pw);");
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    for (CredentialClause clause : statement.clauses()) {
      Value value = clause.value() instanceof Secret secret ? secret.reveal() : clause.value();
      if (!(value instanceof Text) && !isSubstituted(value)) {
        check.report(value, clause.kind().name() + " is not a string literal");
      }
    }
  }

  // A tool puts a text in the place of $(x), with quotes perhaps.
  private static boolean isSubstituted(Value value) {
    return value instanceof Name name && name.value().startsWith("$");
  }
}
