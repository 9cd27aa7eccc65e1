package dev.backcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.model.CredentialScope.Part;
import dev.backcheck.reference.Answer;
import dev.backcheck.value.KnownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of which name covers which URL. */
class CredentialScopeTest {

  @ParameterizedTest(name = "{0} and {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Azure: the container
          https://a.blob.core.windows.net/n   | https://a.blob.core.windows.net/n/x.bak       | YES     | NONE
          https://a.blob.core.windows.net/n   | https://a.blob.core.windows.net/n/2026/01/x   | YES     | NONE
          https://a.blob.core.windows.net/n   | https://a.blob.core.windows.net/n             | YES     | NONE
          https://a.blob.core.windows.net/n   | https://a.blob.core.windows.net/m/x.bak       | NO      | CONTAINER
          https://a.blob.core.windows.net/n   | https://a.blob.core.windows.net/nightly/x.bak | NO      | CONTAINER
          https://a.blob.core.windows.net/nn  | https://a.blob.core.windows.net/n/x.bak       | NO      | CONTAINER
          https://a.blob.core.windows.net     | https://a.blob.core.windows.net/n/x.bak       | NO      | CONTAINER
          https://a.blob.core.windows.net/    | https://a.blob.core.windows.net/n/x.bak       | NO      | CONTAINER
          https://a.blob.core.windows.net/n   | https://a.blob.core.windows.net/              | NO      | CONTAINER
          # longer names: a folder, a blob
          https://a.blob.core.windows.net/n/f | https://a.blob.core.windows.net/n/f/x.bak     | YES     | NONE
          https://a.blob.core.windows.net/n/x.bak | https://a.blob.core.windows.net/n/x.bak   | YES     | NONE
          https://a.blob.core.windows.net/n/f | https://a.blob.core.windows.net/n/g/x.bak     | NO      | FOLDER
          https://a.blob.core.windows.net/n/f | https://a.blob.core.windows.net/n/ff/x.bak    | NO      | FOLDER
          https://a.blob.core.windows.net/n/f | https://a.blob.core.windows.net/n             | NO      | FOLDER
          https://a.blob.core.windows.net/n/f/| https://a.blob.core.windows.net/n/f/x.bak     | YES     | NONE
          # the slash at the end is looked past
          https://a.blob.core.windows.net/n/  | https://a.blob.core.windows.net/n/x.bak       | YES     | NONE
          https://a.blob.core.windows.net/n// | https://a.blob.core.windows.net/n/x.bak       | NO      | FOLDER
          # account, host, scheme, port
          https://b.blob.core.windows.net/n   | https://a.blob.core.windows.net/n/x.bak       | NO      | ACCOUNT
          https://a.blob.core.chinacloudapi.cn/n | https://a.blob.core.windows.net/n/x.bak    | NO      | HOST
          https://a.blob.core.usgovcloudapi.net/n | https://b.blob.core.usgovcloudapi.net/n/x | NO      | ACCOUNT
          https://a.dfs.core.windows.net/n    | https://a.blob.core.windows.net/n/x.bak       | NO      | HOST
          https://a.z12.blob.storage.azure.net/n | https://a.z13.blob.storage.azure.net/n/x   | NO      | HOST
          https://a.z12.blob.storage.azure.net/n | https://a.z12.blob.storage.azure.net/n/x   | YES     | NONE
          https://backup.acme.example/n       | https://files.acme.example/n/x.bak            | NO      | HOST
          http://a.blob.core.windows.net/n    | https://a.blob.core.windows.net/n/x.bak       | NO      | SCHEME
          HTTPS://a.blob.core.windows.net/n   | https://a.blob.core.windows.net/n/x.bak       | YES     | NONE
          https://a.blob.core.windows.net:443/n | https://a.blob.core.windows.net/n/x.bak     | YES     | NONE
          https://a.blob.core.windows.net/n   | https://a.blob.core.windows.net:443/n/x.bak   | YES     | NONE
          https://a.blob.core.windows.net:8443/n | https://a.blob.core.windows.net/n/x.bak    | NO      | PORT
          https://a.blob.core.windows.net/n   | https://a-secondary.blob.core.windows.net/n/x | UNKNOWN | NONE
          https://a.blob.core.windows.net/n?sv=1 | https://a.blob.core.windows.net/n/x.bak    | NO      | QUERY
          https://a.blob.core.windows.net/n#old | https://a.blob.core.windows.net/n/x.bak     | NO      | QUERY
          https://a.blob.core.windows.net/m?sv=1 | https://a.blob.core.windows.net/n/x.bak    | NO      | CONTAINER
          https://a.blob.core.windows.net/n%20x | https://a.blob.core.windows.net/n x/x.bak   | NO      | CONTAINER
          # S3: the longest path, in path style and in virtual-host style
          s3://minio.acme.test:9000/bak       | s3://minio.acme.test:9000/bak/hr/x.bak        | YES     | NONE
          s3://minio.acme.test:9000/bak/hr    | s3://minio.acme.test:9000/bak/hr/x.bak        | YES     | NONE
          s3://minio.acme.test:9000/bak/hr    | s3://minio.acme.test:9000/bak/hrm/x.bak       | NO      | FOLDER
          s3://minio.acme.test:9000/          | s3://minio.acme.test:9000/bak/x.bak           | YES     | NONE
          s3://minio.acme.test:9000           | s3://minio.acme.test:9000/bak/x.bak           | YES     | NONE
          s3://minio.acme.test:8787/bak       | s3://minio.acme.test:9000/bak/x.bak           | NO      | PORT
          s3://minio.acme.test/bak            | s3://minio.acme.test:443/bak/x.bak            | NO      | PORT
          s3://10.0.0.5:9000/bak              | s3://10.0.0.6:9000/bak/x.bak                  | NO      | HOST
          s3://bak.s3.us-west-2.amazonaws.com | s3://bak.s3.us-west-2.amazonaws.com/hr/x.bak  | YES     | NONE
          s3://bak.s3.us-west-2.amazonaws.com/hr | s3://s3.us-west-2.amazonaws.com/bak/hr/x   | NO      | HOST
          s3://s3.us-west-2.amazonaws.com/bak | s3://bak.s3.us-west-2.amazonaws.com/x.bak     | NO      | HOST
          s3://s3.us-west-2.amazonaws.com/bak | s3://s3.us-east-1.amazonaws.com/bak/x.bak     | NO      | HOST
          https://minio.acme.test:9000/bak    | s3://minio.acme.test:9000/bak/x.bak           | NO      | SCHEME
          # unknown parts
          https://<a>.blob.core.windows.net/n | https://a.blob.core.windows.net/n/x.bak       | UNKNOWN | NONE
          https://<a>.blob.core.windows.net/n | https://<b>.blob.core.windows.net/n/x.bak     | UNKNOWN | NONE
          https://<a>.blob.core.windows.net/n | https://<a>.blob.core.windows.net/n/x.bak     | YES     | NONE
          https://<a>.blob.core.windows.net/n | https://<a>.blob.core.windows.net/m/x.bak     | NO      | CONTAINER
          https://<a>.blob.core.windows.net/n | https://b.blob.core.chinacloudapi.cn/n/x.bak  | NO      | HOST
          https://<a>.Blob.Core.Windows.net/n | https://<a>.blob.core.windows.net/n/x.bak     | YES     | NONE
          https://a.blob.core.windows.net/<c> | https://a.blob.core.windows.net/n/x.bak       | UNKNOWN | NONE
          https://a.blob.core.windows.net/n   | https://a.blob.core.windows.net/$(c)/x.bak    | UNKNOWN | NONE
          https://a.blob.core.windows.net/n   | https://a.blob.core.windows.net/n/${f}.bak    | YES     | NONE
          https://a.blob.core.windows.net/nightly | https://a.blob.core.windows.net/night$(x) | UNKNOWN | NONE
          https://a.blob.core.windows.net/nightly | https://a.blob.core.windows.net/day$(x)/f | NO      | CONTAINER
          https://a.blob.core.windows.net/n   | https://a.blob.core.windows.net/nightly$(x)/f | NO      | CONTAINER
          https://a.blob.core.windows.net/n   | https://<account/host>/n/x.bak                | UNKNOWN | NONE
          https://a.blob.core.windows.net/n/f | https://a.blob.core.windows.net/n/$(f)/x.bak  | UNKNOWN | NONE
          """)
  void coversOrNot(String name, String url, Answer answer, Part differs) {
    CredentialScope scope = CredentialScope.of(url(name), url(url));

    assertThat(scope.answer()).isEqualTo(answer);
    assertThat(scope.differs()).isEqualTo(differs);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.blob.core.windows.net/Nightly, false",
    "https://a.blob.core.windows.net/nightly, true",
    "https://A.blob.core.windows.net/nightly, true"
  })
  void letterCaseOfThePathIsTold(String name, boolean same) {
    CredentialScope scope =
        CredentialScope.of(url(name), url("https://a.blob.core.windows.net/nightly/x.bak"));

    assertThat(scope.answer()).isEqualTo(Answer.YES);
    assertThat(scope.sameCase()).isEqualTo(same);
  }

  @Test
  void everyPartHasWords() {
    assertThat(Part.values()).extracting(Part::words).doesNotHaveDuplicates().doesNotContain("");
  }

  private static StorageUrl url(String text) {
    return StorageUrl.of(KnownText.of(text)).orElseThrow();
  }
}
