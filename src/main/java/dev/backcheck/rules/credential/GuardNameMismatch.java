package dev.backcheck.rules.credential;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.source.Redaction;
import dev.backcheck.syntax.CredentialGuard;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/** A guard that asks for another credential. */
final class GuardNameMismatch extends StatementRule<CredentialStatement> {

  private static final String GUARD =
      "IF NOT EXISTS (SELECT 1 FROM sys.credentials WHERE name = N'%s')\n";

  GuardNameMismatch() {
    super(
        Family.CREDENTIAL,
        "credential-guard-name-mismatch",
        CredentialStatement.class,
        Where.has(Trait.GUARD));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.DEPLOY, 15530, 15151)
        .inferred()
        .summary("An existence guard asks for another credential than the one it guards")
        .because(
            """
            The guard asks sys.credentials for one name, the statement behind it is about another: the guard never does its \
            work. The first run may still succeed; the next one stops with message 15530, or passes over the statement. The \
            effect follows from the texts and is inferred.""")
        .instead("Write the same name in the guard and in the statement.")
        .sources("B2U", "B2UBP")
        .bad(
            GUARD.formatted("https://acmebak.blob.core.windows.net/night")
                + Nightly.CREATE.replace("[", "«[").replace("]", "]»"),
            "IF EXISTS (SELECT * FROM [sys].[credentials] c WHERE c.name = 'Filez')\n"
                + "BEGIN\n  DROP CREDENTIAL «Files»;\nEND;")
        .good(GUARD.formatted("HTTPS://acmebak.blob.core.windows.net/nightly") + Nightly.CREATE)
        .good(
            "IF EXISTS (SELECT * FROM sys.credentials WHERE name = @name)\n DROP CREDENTIAL Files;");
  }

  @Override
  protected void check(CredentialStatement statement, Check check) {
    Optional<KnownText> guarded =
        check
            .step()
            .guard()
            .filter(guard -> guard.scope() == statement.scope())
            .flatMap(CredentialGuard::name)
            .map(check::text);
    String name = check.text(statement.name()).constant().orElse("");
    guarded
        .flatMap(KnownText::constant)
        .filter(asked -> !name.isEmpty() && !asked.equalsIgnoreCase(name))
        .ifPresent(
            asked ->
                check
                    .report(
                        statement.name(),
                        "the guard asks for %s, the statement is about %s"
                            .formatted(shown(asked), StorageWords.name(statement.name())))
                    .related(check.place(check.step().guard().orElseThrow()), "the guard is here"));
  }

  private static String shown(String asked) {
    int query = asked.indexOf('?');
    return Redaction.of(query < 0 ? asked : asked.substring(0, query));
  }
}
