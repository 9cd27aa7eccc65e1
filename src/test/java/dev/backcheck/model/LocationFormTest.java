package dev.backcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.syntax.Device.Medium;
import dev.backcheck.value.KnownText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What locations look like. */
class LocationFormTest {

  @ParameterizedTest
  @CsvSource({
    "https://x, URL",
    "HTTP://x, URL",
    "s3://x, URL",
    "ftp://x, OTHER",
    "https:/x, OTHER",
    "C:\\x.bak, FILE_PATH",
    "a:\\, FILE_PATH",
    "z:/x, FILE_PATH",
    "C:, OTHER",
    "C:x, OTHER",
    "1:\\x, OTHER",
    "{:\\x, OTHER",
    "cc\\x, OTHER",
    "/var, FILE_PATH",
    "/v, FILE_PATH",
    "/, OTHER",
    "//host/x, OTHER",
    "\\\\host\\x, FILE_PATH",
    "\\host, OTHER",
    "x.bak, OTHER",
    "'', OTHER",
    "$(x)https://x, OTHER",
    "C:\\$(x), FILE_PATH",
  })
  void formOfALocation(String text, LocationForm form) {
    assertThat(LocationForm.of(KnownText.of(text))).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "x.bak, true, false, false",
    "x, true, false, false",
    "x$(y), false, false, false",
    "xy$(y), true, false, false",
    "folder/x.bak, true, false, false",
    "C:\\x.bak, false, false, false",
    "C:x.bak, false, false, false",
    "/x.bak, false, false, false",
    "\\x.bak, false, false, false",
    "\\\\host\\share\\x, false, true, false",
    "\\\\.\\tape0, false, false, false",
    "$(x), false, false, false",
    "'', false, false, false",
    "nul, false, false, true",
    "NUL:, false, false, true",
    "/dev/null, false, false, true",
    "/DEV/NULL, false, false, false",
    "nul$(x), true, false, false",
  })
  void pathsOfDisks(String text, boolean relative, boolean unc, boolean nul) {
    DiskPath path = new DiskPath(KnownText.of(text));

    assertThat(path.isRelative()).isEqualTo(relative);
    assertThat(path.isUnc()).isEqualTo(unc);
    assertThat(path.isNul()).isEqualTo(nul);
    assertThat(path.isUnixNul()).isEqualTo(text.equals("/dev/null"));
  }

  @ParameterizedTest
  @CsvSource({
    "DISK, C:\\X.bak, c:\\x.BAK, true",
    "DISK, /x.bak, /X.bak, false",
    "DISK, /dev/null, /DEV/NULL, true",
    "DISK, x$(y), x$(y), true",
    "DISK, x$(y), x$(z), false",
    "TAPE, \\\\.\\TAPE0, \\\\.\\tape0, true",
    "URL, https://A/n/x, https://a:443/n/x, true",
    "URL, https://a/n/x, https://a/n/X, false",
    "URL, https://a/n/x, https://a/n/x/, false",
    "URL, https://a/n/x, http://a/n/x, false",
    "URL, s3://a:9000/n, s3://a:9001/n, false",
    "URL, plain, plain, true",
    "URL, plain, Plain, false",
  })
  void devicesAreTheSame(Medium medium, String one, String other, boolean same) {
    DeviceKey first = DeviceKey.of(medium, KnownText.of(one));
    DeviceKey second = DeviceKey.of(medium, KnownText.of(other));

    assertThat(first.equals(second)).isEqualTo(same);
    assertThat(first.isKnown()).isEqualTo(!one.contains("$"));
  }

  @ParameterizedTest
  @CsvSource({
    "AKIDFAKE:fake, 1, false, true",
    "azAZ09:a, 1, false, true",
    "AK/D:fake, 1, false, false",
    "AK[D:fake, 1, false, false",
    "AK`D:fake, 1, false, false",
    "AK{D:fake, 1, false, false",
    "AK@D:fake, 1, false, false",
    "a:b:c, 2, false, true",
    "none, 0, false, true",
    ":fake, 1, true, true",
    "fake:, 1, true, true",
    "$(id):$(key), 1, false, true",
    "$(id):fa+ke, 1, false, false",
  })
  void shapeOfAnS3Secret(String text, int colons, boolean emptyHalf, boolean plain) {
    assertThat(S3Secret.of(KnownText.of(text))).isEqualTo(new S3Secret(colons, emptyHalf, plain));
  }
}
