package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferSizeTest {
  private static final int MEGABYTE = 1_048_576;

  @ParameterizedTest
  @CsvSource({
    "BACKUP, DISK, 2025, 4",
    "BACKUP, TAPE, 2012, 4",
    "BACKUP, BLOCK, 2019, 4",
    "BACKUP, BLOCK, 2022, 20",
    "BACKUP, S3, 2022, 20",
    "RESTORE, DISK, 2022, 4"
  })
  void knowsTheCeilingInMegabytes(Verb verb, DeviceClass device, String version, int ceiling) {
    assertThat(TransferSize.of(verb, device, KnownVersions.find(version).orElseThrow().range()))
        .singleElement()
        .extracting(TransferSize::max)
        .isEqualTo(ceiling * MEGABYTE);
  }

  @Test
  void anUnknownVersionHasSeveralAnswers() {
    BuildRange either = new BuildRange(Build.startOf(15), Build.startOf(17));
    assertThat(TransferSize.of(Verb.BACKUP, DeviceClass.BLOCK, either))
        .extracting(TransferSize::max)
        .containsExactly(4 * MEGABYTE, 20 * MEGABYTE);
  }

  @Test
  void someHaveNone() {
    BuildRange newest = KnownVersions.newest().range();
    assertThat(TransferSize.of(Verb.BACKUP, DeviceClass.PAGE, newest)).isEmpty();
    assertThat(TransferSize.of(Verb.RESTORE, DeviceClass.S3, newest)).isEmpty();
  }

  @Test
  void s3HasAFloorAndAManagedInstanceAHighCeiling() {
    TransferSize s3 =
        TransferSize.of(Verb.BACKUP, DeviceClass.S3, KnownVersions.newest().range()).get(0);
    assertThat(s3.admits(5 * MEGABYTE)).isTrue();
    assertThat(s3.admits(4 * MEGABYTE)).isFalse();
    assertThat(s3.usual()).isEqualTo(10 * MEGABYTE);
    assertThat(TransferSize.onManagedInstance().max()).isEqualTo(100 * MEGABYTE);
  }

  @Test
  void everyBoundIsAMultipleOf64Kilobytes() {
    assertThat(TransferSize.all())
        .allMatch(size -> size.min() % 65_536 == 0 && size.max() % 65_536 == 0);
  }
}
