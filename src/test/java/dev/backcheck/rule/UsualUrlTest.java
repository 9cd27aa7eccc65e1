package dev.backcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.source.Source;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A URL that is taken for a usual one has nothing that a rule about URLs would find: accounts,
 * containers, hosts and paths of all kinds, put together at random.
 */
class UsualUrlTest {

  private static final int URLS = 8_000;

  private static final List<String> SCHEMES =
      List.of(
          "https://", "https://", "https://", "http://", "HTTPS://", "s3://", "s3://", "wasb://");

  private static final List<String> ACCOUNTS =
      List.of(
          "harborbak",
          "harborbak",
          "hb",
          "h",
          "Harborbak",
          "harbor-bak",
          "harborbak-secondary",
          "harbor_bak",
          "a23456789012345678901234",
          "a234567890123456789012345",
          "mystorageaccount",
          "<account>",
          "account",
          "yourstorage",
          "10",
          "x$(acct)",
          "");

  private static final List<String> HOSTS =
      List.of(
          ".blob.core.windows.net",
          ".blob.core.windows.net",
          ".blob.core.windows.net",
          ".BLOB.core.windows.net",
          ".blob.core.windows.net:443",
          ".blob.core.chinacloudapi.cn",
          ".dfs.core.windows.net",
          ".file.core.windows.net",
          ".privatelink.blob.core.windows.net",
          ".z12.blob.storage.azure.net",
          ".blob.core.windows.com",
          ".s3.eu-west-1.amazonaws.com",
          ".s3.amazonaws.com:443",
          ".minio.harbor.test:9000",
          "");

  private static final List<String> CONTAINERS =
      List.of(
          "/nightly",
          "/nightly",
          "/nightly/",
          "/nightly",
          "/Nightly",
          "/ab",
          "/a",
          "/a--b",
          "/-ab",
          "/ab-",
          "/$root",
          "/$web",
          "/$logs",
          "/mycontainer",
          "/<container>",
          "/yourcontainer",
          "//nightly",
          "/12345678901234567890123456789012345678901234567890123456789012345",
          "/",
          "");

  private static final List<String> PATHS =
      List.of(
          "/orders.bak",
          "/orders.bak",
          "/full/orders.bak",
          "/orders",
          "/folder/",
          "/orders.bak.",
          "/orders bak",
          "/orders%20.bak",
          "/orders.bak?sv=2024&sig=FakeFakeFake",
          "/orders.bak#1",
          "/../orders.bak",
          "/./orders.bak",
          "/a//orders.bak",
          "\\orders.bak",
          "/größe.bak",
          "/orders*.bak",
          "/<file>.bak",
          "/{0}.bak",
          "/$(db).bak",
          "/orders'' + @x + ''.bak",
          "/" + "x".repeat(190) + ".bak",
          "/" + "x".repeat(300) + ".bak",
          "/a/b/c/d/e/f/g/h.bak",
          "/orders.bak ",
          "/",
          "");

  private static final List<String> STATEMENTS =
      List.of(
          "BACKUP DATABASE Orders TO URL = N'%s' WITH CHECKSUM;",
          "BACKUP LOG Orders TO URL = '%s', URL = '%1$s' WITH FORMAT, COMPRESSION;",
          "BACKUP DATABASE Orders TO URL = '%s' WITH CREDENTIAL = 'key', BLOCKSIZE = 65536;",
          "RESTORE DATABASE Orders FROM URL = '%s' WITH NORECOVERY;",
          "RESTORE HEADERONLY FROM URL = '%s';",
          "DECLARE @u nvarchar(400) = '%s'; BACKUP DATABASE Orders TO URL = @u;",
          "EXEC ('BACKUP DATABASE Orders TO URL = ''%s''');",
          "CREATE CREDENTIAL [%s] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=Fake';",
          "CREATE CREDENTIAL [%s] WITH IDENTITY = 'Managed Identity';\n"
              + "BACKUP DATABASE Orders TO URL = '%1$s/a.bak';",
          "CREATE CREDENTIAL [%s] WITH IDENTITY = 'S3 Access Key', SECRET = 'AKIAFAKE:fakefake';",
          "IF NOT EXISTS (SELECT 1 FROM sys.credentials WHERE name = '%s')\n"
              + "CREATE CREDENTIAL [%1$s] WITH IDENTITY = 'Managed Identity';",
          "DROP CREDENTIAL [%s];",
          "BACKUP CERTIFICATE Tde TO FILE = '%s' WITH PRIVATE KEY (FILE = '%1$s', "
              + "ENCRYPTION BY PASSWORD = 'Fake');");

  private static final List<String> TARGETS =
      List.of("2014", "2019", "2022-CU14@azure-vm-windows", "2025@linux", "@managed-instance");

  @Test
  void hasNothingToBeFound() {
    Random random = new Random(2_022);
    for (int i = 0; i < URLS; i++) {
      String url =
          one(SCHEMES, random)
              + one(ACCOUNTS, random)
              + one(HOSTS, random)
              + one(CONTAINERS, random)
              + one(PATHS, random);
      String sql = one(STATEMENTS, random).formatted(url);
      Backcheck.Builder checker =
          Backcheck.builder()
              .target(Target.parse(one(TARGETS, random)))
              .immutableContainers(List.of("https://harborbak.blob.core.windows.net/nightly"))
              .closedInventory(random.nextBoolean());
      assertThat(IdleRules.findings(checker, List.of(Source.of("a.sql", sql)))).as(sql).isEmpty();
    }
  }

  private static String one(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
