package dev.backcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.reference.Answer;
import dev.backcheck.value.KnownText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs taken apart, and put together for people. */
class StorageUrlTest {

  // scheme host port segments flags: slash, query, fragment
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://A.b/N/x.bak       | https a.b - N,x.bak -
          HTTPS://a:443/n           | https a - n -
          https://a:8443/n/         | https a 8443 n /
          http://a:443/n            | http a 443 n -
          https://a                 | https a - - -
          https://a/                | https a - - /
          https://a//x              | https a - ,x -
          https://a/n//             | https a - n, /
          https://a/n?sv=1          | https a - n ?
          https://a/n#f             | https a - n #
          https://a/n?sv=1#f        | https a - n ?#
          https://a/n#f?            | https a - n #
          https://a?x=/y            | https a - - ?
          https://a:b/n             | https a:b - n -
          https://[::1]:9000/n      | https [::1] 9000 n -
          s3+v-2.x://a/n            | s3+v-2.x a - n -
          https://$(h)X/n           | https ~$(h)~x - n -
          https://a/<c/d?#>/x       | https a - ~<c/d?#>~,x -
          https://a/n/$(x)          | https a - n,~$(x)~ -
          """)
  void parts(String text, String parts) {
    StorageUrl url = of(text);
    String flags = (url.trailingSlash() ? "/" : "") + (url.query() ? "?" : "");
    flags += url.fragment() ? "#" : "";
    String shown =
        String.join(
            " ",
            url.scheme(),
            url.host(),
            url.port().isEmpty() ? "-" : url.port(),
            url.segments().isEmpty() ? "-" : String.join(",", url.segments()),
            flags.isEmpty() ? "-" : flags);
    assertThat(shown.replace(KnownText.HOLE, '~')).isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "https:/a", "://a", "1s://a", "a b://c", "$(s)://a", "a_b://c", "@s://a"})
  void noUrl(String text) {
    assertThat(StorageUrl.of(KnownText.of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://a:8443/n/x/?sv=fake | https://a:8443/n | https://a:8443/n/x/ | https://a:8443/n/x | https://a:8443
          https://a/n//               | https://a/n      | https://a/n//       | https://a/n        | https://a
          https://a                   | https://a        | https://a           | https://a          | https://a
          https://$(h)/n/${f}         | https://$(h)/n   | https://$(h)/n/${f} | https://$(h)/n/${f} | https://$(h)
          """)
  void forPeople(String text, String container, String whole, String bare, String endpoint) {
    StorageUrl url = of(text);

    assertThat(url.containerUrl()).isEqualTo(container);
    assertThat(url.withoutQuery()).isEqualTo(whole);
    assertThat(url.withoutTrailingSlash()).isEqualTo(bare);
    assertThat(url.endpoint()).isEqualTo(endpoint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://acct.blob.core.windows.net/n/f/x | acct | f/x | true  | true  | true
          https://acct.blob.core.windows.net/n     | acct | ''  | true  | true  | true
          https://acct.blob.core.windows.net       | acct | ''  | false | true  | true
          https://host/n                           | host | ''  | true  | true  | true
          https://$(h)/n                           | ~$(h)~ | '' | false | false | false
          https://$(a).blob.core.windows.net/n     | ~$(a)~ | '' | false | true | false
          https://acct.blob.core.windows.net/$(c)  | acct | ''  | false | false | false
          https://acct.blob.core.windows.net/n/$(f) | acct | ~$(f)~ | true | false | false
          """)
  void known(
      String text, String account, String blob, boolean container, boolean path, boolean all) {
    StorageUrl url = of(text);

    assertThat(url.account().replace(KnownText.HOLE, '~')).isEqualTo(account);
    assertThat(url.blobName().replace(KnownText.HOLE, '~')).isEqualTo(blob);
    assertThat(url.isContainerKnown()).isEqualTo(container);
    assertThat(url.isPathKnown()).isEqualTo(path);
    assertThat(url.isKnown()).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({
    "s3://bak.s3.us-west-2.amazonaws.com/x, YES",
    "s3://s3.us-west-2.amazonaws.com/bak/x, NO",
    "s3://10.0.0.5:9000/bak, NO",
    "s3://[::1]:9000/bak, NO",
    "s3://minio/bak, NO",
    "s3://minio.acme.test/bak, UNKNOWN",
    "s3://$(h)/bak, UNKNOWN",
  })
  void bucketInHost(String text, Answer answer) {
    assertThat(of(text).bucketInHost()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "s3://bak.s3.us-west-2.amazonaws.com/hr/x, s3://s3.us-west-2.amazonaws.com/bak/hr/x",
    "s3://s3.us-west-2.amazonaws.com/Bak/hr/x, s3://bak.s3.us-west-2.amazonaws.com/hr/x",
    "s3://s3.us-west-2.amazonaws.com, ''",
    "s3://s3.us-west-2.amazonaws.com/$(b)/x, ''",
    "s3://$(b).s3.us-west-2.amazonaws.com/x, ''",
    "s3://minio.acme.test/bak, ''",
  })
  void otherStyle(String text, String other) {
    assertThat(of(text).otherStyle().map(StorageUrl::text).orElse("")).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a/n/x$(y)z/w, n/xz/w",
    "https://a/n, n",
    "https://a, ''",
  })
  void knownPath(String text, String path) {
    assertThat(of(text).knownPath()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "SCHEME, https",
    "HOST, acct.b.c",
    "ACCOUNT, acct",
    "PORT, 8443",
    "CONTAINER, n",
    "FOLDER, f/x",
    "QUERY, none",
    "NONE, none",
  })
  void partInWords(CredentialScope.Part part, String words) {
    assertThat(of("https://acct.b.c:8443/n/f/x").part(part)).isEqualTo(words);
    assertThat(of("https://acct").part(CredentialScope.Part.FOLDER)).isEqualTo("none");
    assertThat(of("https://acct/n").part(CredentialScope.Part.PORT)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"https, true, false", "http, true, false", "s3, false, true", "ftp, false, false"})
  void kinds(String scheme, boolean azure, boolean s3) {
    assertThat(of(scheme + "://a/n").isAzure()).isEqualTo(azure);
    assertThat(of(scheme + "://a/n").isS3()).isEqualTo(s3);
    assertThat(of(scheme + "://a/n").withPort("1").endpoint()).isEqualTo(scheme + "://a:1");
    assertThat(of(scheme + "://a/n").segments()).isEqualTo(List.of("n"));
  }

  private static StorageUrl of(String text) {
    return StorageUrl.of(KnownText.of(text)).orElseThrow();
  }
}
