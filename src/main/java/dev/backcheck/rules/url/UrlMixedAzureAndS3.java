package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import java.util.List;

/** Azure and S3 in one media set. */
final class UrlMixedAzureAndS3 extends StatementRule<DeviceStatement> {

  UrlMixedAzureAndS3() {
    super(Family.URL, "url-mixed-azure-and-s3", DeviceStatement.class, Trait.AZURE, Trait.S3);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .likely()
        .summary("https and s3 URLs in one statement")
        .because(
            """
            Widely used backup procedures refuse the mixture, in a list as well as between TO and MIRROR TO. The documentation \
            forbids only URL with DISK, and no message of the server is known, so it is a warning.""")
        .instead("Keep all devices of a backup in the same kind of storage.")
        .sources("OLA")
        .bad(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/1.bak', «URL = 's3://minio.acme.test:9000/bak/2.bak'»;",
            "BACKUP DATABASE Hr TO URL = 's3://$(Bucket)/1.bak' MIRROR TO «URL = 'https://$(Container)/1.bak'» WITH FORMAT;")
        .good(
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/1.bak', URL = 's3://minio.acme.test:9000/bak/2.bak';")
        .good("BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/1.bak', URL = @second;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    List<Device> known =
        statement.allDevices().stream()
            .filter(
                device -> check.model().url(device).filter(UrlMixedAzureAndS3::isOne).isPresent())
            .toList();
    known.stream()
        .filter(device -> isS3(device, check) != isS3(known.get(0), check))
        .findFirst()
        .ifPresent(
            other ->
                check
                    .report(other, "https and s3 URLs are mixed")
                    .related(check.place(known.get(0)), "the first URL is of the other kind"));
  }

  private static boolean isOne(StorageUrl url) {
    return url.isS3() || url.isAzure();
  }

  private static boolean isS3(Device device, Check check) {
    return check.model().url(device).filter(StorageUrl::isS3).isPresent();
  }
}
