package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AzureHostsTest {

  @ParameterizedTest
  @CsvSource({
    "acmebak.blob.core.windows.net, BLOB, public, acmebak",
    "AcmeBak.Blob.Core.Windows.Net, BLOB, public, AcmeBak",
    "acmebak.blob.core.chinacloudapi.cn, BLOB, china, acmebak",
    "acmebak.blob.core.usgovcloudapi.net, BLOB, us-government, acmebak",
    "acmebak.z07.blob.storage.azure.net, BLOB, public, acmebak",
    "<storageaccount>.blob.core.windows.net, BLOB, public, <storageaccount>",
    "acmebak.dfs.core.windows.net, DATA_LAKE, public, acmebak",
    "acmebak.z00.dfs.storage.azure.net, DATA_LAKE, public, acmebak",
    "acmebak.file.core.windows.net, FILE, public, acmebak",
    "acmebak.z13.web.core.windows.net, WEBSITE, public, acmebak",
    "acmekeys.vault.azure.net, KEY_VAULT, public, acmekeys",
    "acmekeys.managedhsm.azure.net, MANAGED_HSM, public, acmekeys",
    "s3.us-west-2.amazonaws.com, S3, aws, ",
    "bak.s3.us-west-2.amazonaws.com, S3, aws, bak",
    "my.bak.s3.amazonaws.com, S3, aws, my.bak"
  })
  void knowsHosts(String host, StorageHost.Service service, String cloud, String account) {
    StorageHost found = AzureHosts.find(host).orElseThrow();
    assertThat(found.service()).isEqualTo(service);
    assertThat(found.cloud()).isEqualTo(cloud);
    assertThat(found.account().orElse(null)).isEqualTo(account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "localhost",
        "10.0.0.5",
        "backups.acme.test",
        "blob.core.windows.net.acme.test",
        "acmebak.blob.core.windows.net.",
        "fakeblob.core.windows.net",
        "a.b.blob.core.windows.net",
        "acmebak.z07.blob.core.windows.net",
        "acmebak.blob.storage.azure.net",
        "ec2.us-west-2.amazonaws.com",
        "s3.a.b.amazonaws.com"
      })
  void doesNotKnowOthers(String host) {
    assertThat(AzureHosts.find(host)).isEmpty();
  }

  @Test
  void anEndingAloneNamesNoAccount() {
    assertThat(AzureHosts.find("blob.core.windows.net").orElseThrow().account()).isEmpty();
  }

  @Test
  void tellsTheParticulars() {
    assertThat(
            AzureHosts.find("a.privatelink.blob.core.windows.net").orElseThrow().viaPrivateLink())
        .isTrue();
    assertThat(AzureHosts.find("acmebak.blob.core.cloudapi.de").orElseThrow().retired()).isTrue();
    assertThat(AzureHosts.find("bak.s3.eu-west-1.amazonaws.com").orElseThrow().zone())
        .contains("eu-west-1");
    StorageHost copy = AzureHosts.find("acmebak-secondary.blob.core.windows.net").orElseThrow();
    assertThat(copy.isSecondary()).isTrue();
    assertThat(copy.primaryAccount()).contains("acmebak");
    assertThat(AzureHosts.find("x.vault.azure.net").orElseThrow().isKeyStore()).isTrue();
    assertThat(AzureHosts.find("x.queue.core.windows.net").orElseThrow().isStorageAccount())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .a.test blob x none no AZSA -   | suffix
          b.test blob x none no AZSA -    | suffix
          a.test blobs x none no AZSA -   | service
          a.test blob x maybe no AZSA -   | zone
          a.test blob x none - AZSA -     | retired
          a.test blob x none no - -       | source
          """)
  void aWrongCellIsReportedWithItsPlace(String row, String column) {
    String lines =
        "suffix service cloud zone retired source note\nb.test blob x none no AZSA -\n" + row;
    assertThatIllegalStateException()
        .isThrownBy(() -> AzureHosts.load(Table.parse("azure-hosts.tsv", lines.replace(' ', '\t'))))
        .withMessageContaining("azure-hosts.tsv:3")
        .withMessageContaining("invalid " + column);
  }
}
