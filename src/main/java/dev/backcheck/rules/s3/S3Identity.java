package dev.backcheck.rules.s3;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.KnownText;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import java.util.Locale;

/** An S3 credential with another identity than S3 needs. */
public final class S3Identity extends StatementRule<Statement> {

  private static final String RIGHT = "S3 Access Key";

  /** The rule. */
  public S3Identity() {
    super(
        Statement.class,
        rule("s3-identity", Family.S3, Severity.ERROR, Fails.RUN)
            .engine(3233)
            .summary("A credential for S3 whose identity is not 'S3 Access Key'")
            .because(
                """
                The identity tells the server how to read the secret. CREATE CREDENTIAL takes any; the backup or restore that \
                uses the credential ends with message 3233, which asks for S3 Access Key.""")
            .instead(
                "Write IDENTITY = 'S3 Access Key' and put ID and key into the secret: 'ID:KEY'.")
            .sources("S3", "CCRED", "E25")
            .yieldsTo("managed-identity-s3")
            .bad(
                "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = «'AKIAFAKE'», SECRET = '$(Key)';")
            .bad(
                "ALTER CREDENTIAL [s3://$(Endpoint)/bak] WITH IDENTITY = «'S3AccessKey'», SECRET = '$(Key)';")
            .bad(
                "CREATE CREDENTIAL MinioKey WITH IDENTITY = 'minio', SECRET = '$(Key)';\nBACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH CREDENTIAL = «'MinioKey'»;")
            .good(
                "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = 's3 access KEY', SECRET = '$(Key)';")
            .good(
                "CREATE CREDENTIAL [s3://minio.acme.test:9000/bak] WITH IDENTITY = '$(Identity)', SECRET = '$(Key)';")
            .good("CREATE CREDENTIAL MinioKey WITH IDENTITY = 'minio', SECRET = '$(Key)';")
            .good(
                "CREATE DATABASE SCOPED CREDENTIAL [s3://minio.acme.test:9000/data] WITH IDENTITY = 'minio', SECRET = '$(Key)';"));
  }

  @Override
  protected void check(Statement statement, Check check) {
    if (statement instanceof CredentialDefinition credential) {
      checkDefinition(credential, check);
    } else if (statement instanceof DeviceStatement media
        && media.allDevices().stream()
            .anyMatch(device -> check.model().url(device).filter(StorageUrl::isS3).isPresent())) {
      media
          .options()
          .find("CREDENTIAL")
          .flatMap(Option::value)
          .ifPresent(name -> checkUse(name, check));
    }
  }

  private static void checkDefinition(CredentialDefinition credential, Check check) {
    boolean server = credential.scope() == CredentialStatement.Scope.SERVER;
    if (!server
        || !isS3(check.model().text(credential.name()))
        || credential.identity().isEmpty()) {
      return;
    }
    Value identity = credential.identity().get();
    KnownText text = check.model().text(identity);
    CredentialKind kind = CredentialKind.of(text);
    if (kind == CredentialKind.S3_ACCESS_KEY || kind == CredentialKind.UNKNOWN) {
      return;
    }
    ReportDraft draft =
        check.report(identity, "the identity of a credential for S3 must be " + RIGHT);
    if (letters(text.constant().orElse("")).equals(letters(RIGHT))) {
      draft.fix("write " + RIGHT, Fix.Safety.SAFE, identity.range(), "'" + RIGHT + "'");
    }
  }

  private static void checkUse(Value name, Check check) {
    KnownText text = check.model().text(name);
    check
        .model()
        .serverCredentials()
        .named(text)
        .flatMap(timeline -> timeline.before(check.step()))
        .filter(known -> !isS3(text) && known.kind() != CredentialKind.UNKNOWN)
        .filter(known -> known.kind() != CredentialKind.S3_ACCESS_KEY)
        .ifPresent(known -> reportUse(name, known, check));
  }

  private static void reportUse(Value name, Credential known, Check check) {
    check
        .report(name, "the credential has another identity than " + RIGHT)
        .related(Check.place(known.defined(), known.definition()), "its identity is set here");
  }

  private static boolean isS3(KnownText name) {
    return StorageUrl.of(name).filter(StorageUrl::isS3).isPresent();
  }

  private static String letters(String identity) {
    return identity.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
