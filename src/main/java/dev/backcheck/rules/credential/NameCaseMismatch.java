package dev.backcheck.rules.credential;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.Credential;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Statement;
import java.util.List;
import java.util.Locale;

/** A credential and a URL that differ in letter case. */
public final class NameCaseMismatch extends StatementRule<Statement> {

  /** The rule. */
  public NameCaseMismatch() {
    super(
        Statement.class,
        rule("credential-name-case-mismatch", Family.CREDENTIAL, Severity.WARNING, Fails.RUN)
            .engine(3201, 3013)
            .inferred()
            .summary("A URL and its credential differ in letter case")
            .because(
                """
                Names are compared by the collation of master: where that minds letter case, the credential is not found. The \
                documentation says so of data files in Azure; that it holds for backup devices is inferred. Accounts and containers \
                have lower case only.""")
            .instead("Write account and container in lower case in both places.")
            .sources("DFA", "AZSA")
            .bad(
                "CREATE CREDENTIAL [https://AcmeBak.blob.core.windows.net/Nightly] WITH IDENTITY = 'Managed Identity';\n"
                    + Nightly.BACKUP.replace("'https", "«'https").replace("bak'", "bak'»"))
            .bad(
                Nightly.CREATE
                    + "RESTORE VERIFYONLY FROM URL = «'https://acmebak.blob.core.windows.net/Nightly/Hr.bak'»;")
            .good(Nightly.CREATE + Nightly.BACKUP.replace("hr.bak", "Hr.BAK"))
            .good(
                "CREATE CREDENTIAL [https://AcmeBak.blob.core.windows.net/Nightly] WITH IDENTITY = 'Managed Identity';\n"
                    + "BACKUP DATABASE Hr TO URL = 'https://AcmeBak.blob.core.windows.net/Nightly/hr.bak';"));
  }

  @Override
  protected void check(Statement statement, Check check) {
    check
        .model()
        .lookedUpContainers(statement)
        .forEach(
            (location, url) ->
                check
                    .credentialFor(url)
                    .credential()
                    .filter(credential -> differs(credential, url))
                    .ifPresent(credential -> report(location, url, credential, check)));
  }

  private static boolean differs(Credential credential, StorageUrl url) {
    String name = credential.definition().name().value();
    int length = name.length() - (name.endsWith("/") ? 1 : 0);
    return url.isAzure()
        && credential.name().isConstant()
        && url.text().regionMatches(true, 0, name, 0, length)
        && !url.text().regionMatches(false, 0, name, 0, length);
  }

  private static void report(
      UrlLocation location, StorageUrl url, Credential credential, Check check) {
    Name name = credential.definition().name();
    ReportDraft report =
        check
            .report(
                location.value(),
                "%s and its credential %s differ in letter case"
                    .formatted(url.endpoint(), StorageWords.name(name)))
            .related(Check.place(credential.defined(), name), "the credential is named here");
    // The blob keeps its case: only what the name holds is made lower.
    String head = url.text().substring(0, name.value().length());
    String lower = head.toLowerCase(Locale.ROOT);
    boolean writable = location.literal().isPresent() && url.segments().size() > 1;
    if (writable && !head.equals(lower) && name.value().equals(lower)) {
      int start = location.value().range().start();
      String text = check.step().source().text();
      int at = text.indexOf(head, start);
      if (at >= 0 && at + head.length() <= location.value().range().end()) {
        Edit edit = new Edit(new SourceRange(at, at + head.length()), lower);
        report.fix("Write account and container in lower case", Fix.Safety.SAFE, List.of(edit));
      }
    } else if (head.equals(lower) && credential.defined().sharesScript(check.step())) {
      report.fix(
          "Write the credential's name in lower case",
          Fix.Safety.SAFE,
          Renaming.edits(check, credential.definition(), lower));
    }
  }
}
