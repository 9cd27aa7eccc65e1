package dev.backcheck.rules.credential;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.Platform;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CreateCredential;

/** A name that ends with a folder or a blob. */
final class NameBelowContainer extends StatementRule<CreateCredential> {

  NameBelowContainer() {
    super(
        Family.CREDENTIAL,
        "credential-name-below-container",
        CreateCredential.class,
        Where.has(Trait.UNUSUAL_NAME));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("The name of a storage credential goes below the container")
        .because(
            """
            The documentation wants the URL of the container. Names of folders work at times and not at others: an engineer of \
            Microsoft calls them unsupported and tells of failures after a restart. On SQL Managed Instance the documentation \
            itself shows the name of a blob, so there it is only a note.""")
        .instead("End the name with the container.")
        .sources("CCRED", "MIQS")
        .bad(
            "CREATE CREDENTIAL «[https://acmebak.blob.core.windows.net/nightly/hr]» WITH IDENTITY = 'Managed Identity';")
        .badOn(
            "@managed-instance",
            "CREATE CREDENTIAL «[https://acmebak.blob.core.windows.net/nightly/hr.bak]»"
                + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE';")
        .good(Nightly.CREATE)
        .good(
            "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak/hr] WITH IDENTITY = 'S3 Access Key', SECRET = '$(S3)';");
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    StorageName.of(statement, check)
        .filter(StorageName::isBlob)
        .map(StorageName::url)
        .filter(url -> url.segments().size() > 1)
        .ifPresent(url -> report(statement, url, check));
  }

  private static void report(CreateCredential statement, StorageUrl url, Check check) {
    String name = url.withoutQuery();
    ReportDraft report =
        check
            .report(
                statement.name(),
                "the credential's name %s goes below the container".formatted(name))
            .help("name it [%s]".formatted(url.containerUrl()));
    if (url.isKnown()) {
      report.unsafeFix(
          "End the name with the container", Renaming.edits(check, statement, url.containerUrl()));
    }
    if (check.target().platformIs(Platform.MANAGED_INSTANCE).isYes()) {
      report.info();
    }
  }
}
