package dev.backcheck.rules.credential;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.Platform;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CreateCredential;

/** A name that does not end with the container: too short, or too long. */
public final class NameDepth extends StatementRule<CreateCredential> {

  private final boolean below;

  private NameDepth(boolean below, RuleSpec.Draft spec) {
    super(CreateCredential.class, spec);
    this.below = below;
  }

  /** The storage account alone. */
  public static NameDepth account() {
    return new NameDepth(
        false,
        rule("credential-name-account-only", Family.CREDENTIAL, Severity.WARNING, Fails.RUN)
            .engine(3201, 3013)
            .inferred()
            .summary("The name of a storage credential has no container")
            .because(
                """
                The name must be the URL of the container. CREATE CREDENTIAL takes the account alone, but BACKUP and RESTORE look for \
                account and container; that they do not find this one is inferred from that sentence.""")
            .instead("Add the container: [https://account.blob.core.windows.net/container].")
            .sources("CCRED", "KB-pub")
            .yieldsTo("credential-name-trailing-slash", "credential-name-has-query-or-fragment")
            .bad(
                "CREATE CREDENTIAL «[https://acmebak.blob.core.windows.net]»"
                    + " WITH IDENTITY = 'Managed Identity';")
            .bad(
                "CREATE CREDENTIAL «[https://acmebak.blob.core.usgovcloudapi.net]»"
                    + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';")
            .good(Nightly.CREATE)
            .good(
                "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net] WITH IDENTITY = 'acmebak', SECRET = '$(Key)';"));
  }

  /** A folder or a blob. */
  public static NameDepth belowContainer() {
    return new NameDepth(
        true,
        rule("credential-name-below-container", Family.CREDENTIAL, Severity.WARNING, Fails.RUN)
            .summary("The name of a storage credential goes below the container")
            .because(
                """
                The documentation wants the URL of the container. Names of folders work at times and not at others: an engineer of \
                Microsoft calls them unsupported and tells of failures after a restart. On SQL Managed Instance the documentation \
                itself shows the name of a blob, so there it is only a note.""")
            .instead("End the name with the container.")
            .sources("CCRED", "MIQS")
            .bad(
                "CREATE CREDENTIAL «[https://acmebak.blob.core.windows.net/nightly/hr]»"
                    + " WITH IDENTITY = 'Managed Identity';")
            .bad(
                Example.of(
                        "CREATE CREDENTIAL «[https://acmebak.blob.core.windows.net/nightly/hr.bak]»"
                            + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE';")
                    .on("@managed-instance"))
            .good(Nightly.CREATE)
            .good(
                "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak/hr] WITH IDENTITY = 'S3 Access Key', SECRET = '$(S3)';"));
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    StorageName.of(statement, check)
        .filter(StorageName::isBlob)
        .map(StorageName::url)
        .filter(url -> below ? url.segments().size() > 1 : url.segments().isEmpty())
        .ifPresent(url -> report(statement, url, check));
  }

  private void report(CreateCredential statement, StorageUrl url, Check check) {
    String words = below ? "goes below the container" : "has no container";
    ReportDraft report =
        check.report(
            statement.name(), "the credential's name %s %s".formatted(url.withoutQuery(), words));
    if (below) {
      report.help("name it [%s]".formatted(url.containerUrl()));
      if (url.isKnown()) {
        report.fix(
            "End the name with the container",
            Fix.Safety.UNSAFE,
            Renaming.edits(check, statement, url.containerUrl()));
      }
      if (check.target().platformIs(Platform.MANAGED_INSTANCE).isYes()) {
        report.severity(Severity.INFO);
      }
    }
  }
}
