package dev.backcheck.rules.s3;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialScope.Part;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Statement;
import java.util.Optional;

/** A credential and a URL that differ in the port only. */
final class S3PortMismatch extends StatementRule<Statement> {

  S3PortMismatch() {
    super(Family.S3, "s3-port-mismatch", Statement.class, Trait.S3, Trait.CREDENTIALS);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201)
        .summary("Credential and s3 URL agree but for the port")
        .because(
            """
            SQL Server compares the credential's name with the beginning of the URL, port included; with another port, or one \
            only, it finds no credential: message 3201 when the statement runs. The documentation's own walk-through mixes two \
            ports.""")
        .instead("Write the same port in both.")
        .limits(
            "A warning where the server may hold a fitting credential that the scripts do not show.")
        .sources("S3BP")
        .bad(Minio.CREATE + "BACKUP DATABASE Hr TO URL = «'s3://10.0.0.5/bak/a.bak'»;")
        .bad(
            Example.of(
                    Minio.create("s3://minio.acme.test:9000/bak")
                        + "RESTORE DATABASE Hr FROM URL = «'s3://minio.acme.test:8787/bak/$(File)'»;")
                .closedInventory())
        .good(Minio.CREATE + "BACKUP DATABASE Hr TO URL = 's3://10.0.0.5:9000/bak/a.bak';")
        .good(
            Minio.create("s3://10.0.0.5:9000/other")
                + "BACKUP DATABASE Hr TO URL = 's3://10.0.0.5/bak/a.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      location
          .url()
          .filter(url -> url.isS3() && S3Devices.isUncovered(url, statement, check))
          .flatMap(url -> otherPort(url, check))
          .ifPresent(credential -> report(location, credential, check));
    }
  }

  private static Optional<Credential> otherPort(StorageUrl url, Check check) {
    return check
        .model()
        .serverCredentials()
        .nearest(url, check.step())
        .filter(known -> known.url().filter(url::differsInPortFrom).isPresent());
  }

  private static void report(UrlLocation location, Credential credential, Check check) {
    String port = credential.url().map(url -> url.part(Part.PORT)).orElse("none");
    check
        .report(
            location.value(),
            "the URL has another port than the credential for it, which has " + port)
        .severity(S3Devices.severity(credential, check))
        .related(credential.created(), "the credential is created here");
  }
}
