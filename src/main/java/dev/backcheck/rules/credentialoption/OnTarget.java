package dev.backcheck.rules.credentialoption;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.Build;
import dev.backcheck.reference.Platform;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.DeviceStatement;
import java.util.function.Function;

/** WITH CREDENTIAL on servers that do not take it, or have something better. */
public final class OnTarget extends StatementRule<DeviceStatement> {

  private static final String OPTION =
      Nightly.NAMED.replace("CREDENTIAL = 'k'", "«CREDENTIAL = 'k'»;");
  private static final Build FIRST = Build.parse("11.0.3339");

  private final Function<Target, Answer> concerned;
  private final String message;

  private OnTarget(Function<Target, Answer> concerned, String message, RuleSpec.Draft spec) {
    super(DeviceStatement.class, spec);
    this.concerned = concerned;
    this.message = message;
  }

  /** Linux. */
  public static OnTarget linux() {
    return new OnTarget(
        target -> target.isLinux().or(target.platformIs(Platform.ARC_MANAGED_INSTANCE)),
        "SQL Server on Linux knows no backups with the key of a storage account",
        rule("with-credential-linux", Family.CREDENTIAL_OPTION, Severity.ERROR, Fails.RUN)
            .summary("WITH CREDENTIAL is used on Linux")
            .because(
                """
                On Linux, in containers and in SQL Managed Instance enabled by Azure Arc the server writes block blobs with a shared \
                access signature only; page blobs with the key of an account, which the option stands for, are not supported.""")
            .instead(
                "Create a credential for the container with a shared access signature, and leave the option out.")
            .sources("B2U")
            .yieldsTo("with-credential-on-sas")
            .bad(Example.of(OPTION).on("2022@linux"))
            .bad(Example.of(OPTION).on("2019@container"))
            .good(Example.of(Nightly.NAMED).on("2022@windows"))
            .good(Example.of(Nightly.BACKUP).on("2022@linux")));
  }

  /** Since SQL Server 2016 there is something better. */
  public static OnTarget storageKey() {
    return new OnTarget(
        target -> target.atLeastMajor(13).and(target.isBox()),
        "the backup goes to a page blob with the key of the storage account",
        rule(
                "storage-key-when-sas-available",
                Family.CREDENTIAL_OPTION,
                Severity.WARNING,
                Fails.SILENT)
            .summary(
                "The key of a storage account is used where a shared access signature could be")
            .because(
                """
                Since SQL Server 2016 the documentation advises block blobs with a shared access signature: the key opens the whole \
                account, page blobs cost more, cannot be striped and are smaller.""")
            .instead(
                "Create a credential for the container, with a shared access signature or a managed identity.")
            .ignoreWhen("The backups are page blobs already and have to be read.")
            .sources("B2U")
            .yieldsTo(
                "with-credential-on-sas",
                "with-credential-on-managed-identity",
                "with-credential-linux",
                "with-credential-striped",
                "with-credential-mirrored",
                "with-credential-block-blob")
            .bad(Example.of(OPTION).on("2022@windows"))
            .bad(Example.of(OPTION).on("2016"))
            .good(Example.of(Nightly.NAMED).on("2014"))
            .good(Example.of(Nightly.BACKUP).on("2022@windows"))
            .good(Nightly.NAMED));
  }

  /** Before SQL Server 2012 SP1 CU2 there is no such option. */
  public static OnTarget minimumVersion() {
    return new OnTarget(
        target -> target.before(FIRST),
        "this server has no option CREDENTIAL",
        rule("with-credential-min-version", Family.CREDENTIAL_OPTION, Severity.ERROR, Fails.PARSE)
            .summary("WITH CREDENTIAL is used before SQL Server 2012 SP1 CU2")
            .because(
                """
                Backup to URL and the option came with SQL Server 2012 SP1 CU2 (11.0.3339; the number is common knowledge). An older \
                server does not know the word.""")
            .instead("Write to a disk, or use a newer server.")
            .sources("RARG")
            .bad(Example.of(OPTION).on("11.0.3000"))
            .bad(Example.of(OPTION).on("2008R2"))
            .good(Example.of(Nightly.NAMED).on("11.0.3339"))
            .good(Nightly.NAMED));
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    NamedCredential.of(statement, check)
        .filter(NamedCredential::isForAzure)
        .filter(named -> concerned.apply(check.target()).isYes())
        .ifPresent(named -> check.report(named.option(), message));
  }
}
