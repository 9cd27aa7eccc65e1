package dev.backcheck.rules.credentialoption;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import java.util.function.Predicate;

/** Page blobs, which WITH CREDENTIAL stands for, and more than one device. */
public final class OneDeviceOnly extends StatementRule<DeviceStatement> {

  private final Predicate<DeviceStatement> tooMany;
  private final String message;

  private OneDeviceOnly(Predicate<DeviceStatement> tooMany, String message, RuleSpec.Draft spec) {
    super(
        DeviceStatement.class,
        spec.engine(3294, 3013)
            .instead(
                """
                Leave CREDENTIAL out and create a credential for the container, with a shared access signature or a managed identity; \
                or write to one URL.""")
            .sources("B2U", "E25", "OLA"));
    this.tooMany = tooMany;
    this.message = message;
  }

  /** Several URLs in one list. */
  public static OneDeviceOnly striped() {
    return new OneDeviceOnly(
        statement -> statement.devices().stream().filter(Device::isUrl).count() > 1,
        "with CREDENTIAL a backup goes to one URL only",
        rule("with-credential-striped", Family.CREDENTIAL_OPTION, Severity.ERROR, Fails.RUN)
            .summary("WITH CREDENTIAL stands with several URLs")
            .because(
                """
                The option makes the server write page blobs, and those cannot be striped: with more than one URL it stops with \
                message 3294.""")
            .bad(
                "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/1.bak',"
                    + " URL = 'https://acmebak.blob.core.windows.net/n/2.bak' WITH «CREDENTIAL = 'k'»;")
            .bad(
                "RESTORE DATABASE Hr FROM URL = 'https://acmebak.blob.core.windows.net/n/1.bak',"
                    + " URL = 'https://acmebak.blob.core.windows.net/n/2.bak' WITH REPLACE, «CREDENTIAL = 'k'»;")
            .good(Nightly.NAMED)
            .good(
                "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/1.bak',"
                    + " URL = 's3://minio.acme.test:9000/bak/2.bak' WITH CREDENTIAL = 'k';"));
  }

  /** A mirror. */
  public static OneDeviceOnly mirrored() {
    return new OneDeviceOnly(
        statement ->
            statement.deviceLists().stream()
                .skip(1)
                .anyMatch(list -> list.stream().anyMatch(Device::isUrl)),
        "with CREDENTIAL a backup cannot be mirrored to a URL",
        rule("with-credential-mirrored", Family.CREDENTIAL_OPTION, Severity.ERROR, Fails.RUN)
            .summary("WITH CREDENTIAL stands with MIRROR TO URL")
            .because(
                """
                The option makes the server write page blobs, for which it takes one device only; the mirror is a second one. It stops \
                with message 3294.""")
            .bad(
                Nightly.BACKUP
                    + " MIRROR TO URL = 'https://acmedata.blob.core.windows.net/n/a.bak'"
                    + " WITH FORMAT, «CREDENTIAL = 'k'»;")
            .bad(
                Nightly.BACKUP
                    + " MIRROR TO URL = 'https://acmebak.blob.core.windows.net/second/a.bak'"
                    + " WITH «CREDENTIAL = 'k'», FORMAT;")
            .good(
                Nightly.BACKUP
                    + " MIRROR TO URL = 'https://acmedata.blob.core.windows.net/n/a.bak' WITH FORMAT;")
            .good(
                "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' MIRROR TO DISK = 'E:\\a.bak'"
                    + " WITH FORMAT, CREDENTIAL = 'k';"));
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    NamedCredential.of(statement, check)
        .filter(NamedCredential::isForAzure)
        .filter(named -> tooMany.test(statement))
        .ifPresent(named -> check.report(named.option(), message));
  }
}
