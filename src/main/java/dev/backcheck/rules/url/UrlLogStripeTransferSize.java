package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;

/** A transfer size for a striped log backup, which the server does not use. */
final class UrlLogStripeTransferSize extends StatementRule<Backup> {

  UrlLogStripeTransferSize() {
    super(
        Family.URL,
        "url-log-stripe-transfer-size",
        Backup.class,
        Where.option("MAXTRANSFERSIZE").and(Trait.LOG, Trait.AZURE, Trait.SEVERAL_DEVICES));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("MAXTRANSFERSIZE of a striped log backup to Azure is not used")
        .because(
            """
            For a log backup to several URLs the server takes 64 KB whatever the statement says, and tells nothing. So stripes \
            do not raise the ceiling of about 195 GB for a log backup.""")
        .instead("Back the log up to one URL, and more often.")
        .sources("B2U", "BACKUP")
        .bad(
            "BACKUP LOG Hr TO URL = 'https://acmebak.blob.core.windows.net/n/1.trn', URL = 'https://acmebak.blob.core.windows.net/n/2.trn' WITH «MAXTRANSFERSIZE = 4194304»;",
            "BACKUP LOG Hr TO URL = 'https://$(Container)/1.trn', URL = 'https://$(Container)/2.trn' WITH COMPRESSION, «MAXTRANSFERSIZE = @size»;")
        .good(
            "BACKUP LOG Hr TO URL = 'https://acmebak.blob.core.windows.net/n/1.trn' WITH MAXTRANSFERSIZE = 4194304;",
            "BACKUP LOG Hr TO DISK = 'D:\\1.trn', DISK = 'E:\\2.trn' WITH MAXTRANSFERSIZE = 4194304;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    long urls =
        backup.devices().stream()
            .filter(device -> check.model().url(device).filter(StorageUrl::isAzure).isPresent())
            .count();
    if (backup.kind() == Backup.Kind.LOG && urls > 1) {
      backup
          .options()
          .find("MAXTRANSFERSIZE")
          .ifPresent(
              size ->
                  check.report(size, "MAXTRANSFERSIZE is not used for striped log backups to URL"));
    }
  }
}
