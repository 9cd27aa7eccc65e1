package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules ask targets. */
class TargetAnswerTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          16.0.1000.6,     NO,      NO
          16.0.1135.2,     NO,      NO
          16.0.1200.5,     NO,      NO
          2022 GDR,        NO,      NO
          2022 RTM,        NO,      NO
          2022 CTP2.0,     NO,      NO
          16.0.950.9,      NO,      NO
          16.0.4135.4,     NO,      NO
          16.0.4140.3,     NO,      NO
          2022-CU14,       NO,      NO
          2022-CU14-GDR,   NO,      NO
          2022-CU1,        NO,      NO
          16.0.4145,       YES,     NO
          16.0.4145.0,     YES,     NO
          16.0.4145.4,     YES,     NO
          16.0.4150.1,     YES,     NO
          16.0.4155.4,     YES,     NO
          16.0.4165.4,     YES,     NO
          2022-CU15,       YES,     NO
          2022-CU15-GDR,   YES,     NO
          2022-CU16,       YES,     NO
          16.0.4175.1,     YES,     YES
          16.0.4235.2,     YES,     YES
          16.0.4295.3,     YES,     YES
          2022-CU17,       YES,     YES
          2022-CU30,       YES,     YES
          17.0.700.9,      YES,     YES
          17.0.1000.7,     YES,     YES
          17.0.1135.8,     YES,     YES
          17.0.5005.3,     YES,     YES
          2025 GDR,        YES,     YES
          15.0.4490.9,     NO,      NO
          13.0.7095.1,     NO,      NO
          9.0.5000.0,      NO,      NO
          Sql160,          UNKNOWN, UNKNOWN
          160,             UNKNOWN, UNKNOWN
          150,             UNKNOWN, UNKNOWN
          170,             YES,     YES
          2022,            UNKNOWN, UNKNOWN
          @managed-instance,      UNKNOWN, UNKNOWN
          2022@managed-instance,  UNKNOWN, UNKNOWN
          2025@managed-instance,  YES,     YES
          16.0.41.7339,           UNKNOWN, UNKNOWN
          unknown,                UNKNOWN, UNKNOWN
          """)
  void managedIdentityFloorsAreCompared(String text, Answer cu15, Answer cu17) {
    Target target = Target.parse(text);

    assertThat(target.atLeast(ManagedIdentityFloor.DEFAULT.build())).isEqualTo(cu15);
    assertThat(target.atLeast(ManagedIdentityFloor.DOCUMENTED.build())).isEqualTo(cu17);
    assertThat(target.before(ManagedIdentityFloor.DEFAULT.build())).isEqualTo(cu15.not());
  }

  /** A service pack has a higher number than later updates for the one before. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          13.0.5026.0,   2016 SP1 CU15, NO
          2016 SP2 GDR,  2016 SP1 CU15, NO
          2016 SP2 CU17, 2016 SP1 CU15, YES
          2016 SP2,      2016 SP1 CU15, UNKNOWN
          13.0.4577.0,   2016 SP1 CU15, YES
          13.0.4560.0,   2016 SP1 CU15, NO
          2016 SP3,      2016 SP1 CU15, YES
          2017,          2016 SP2 CU17, YES
          2012 SP2,      2012 SP1 CU2,  YES
          2012 SP4,      2012 SP1 CU2,  YES
          2012 SP1,      2012 SP1 CU2,  UNKNOWN
          2012 RTM,      2012 SP1 CU2,  NO
          11.0.3000.0,   11.0.2100.60,  YES
          2016 SP2 GDR,  2016 SP1,      YES
          """)
  void servicePacksAreComparedByContent(String text, String floor, Answer answer) {
    assertThat(Target.parse(text).atLeast(ManagedIdentityFloor.of(floor).build()))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2022,                  16, YES,     YES
          2022-CU15,             17, NO,      NO
          2022-CU15,             15, NO,      YES
          160,                   16, UNKNOWN, YES
          160,                   17, UNKNOWN, UNKNOWN
          160,                   15, NO,      YES
          2022@managed-instance, 16, YES,     YES
          @managed-instance,     16, UNKNOWN, UNKNOWN
          2008 R2,               10, YES,     YES
          18.0.1000.1,           18, YES,     YES
          """)
  void majorVersionIsCompared(String text, int major, Answer same, Answer atLeast) {
    assertThat(Target.parse(text).major(major)).isEqualTo(same);
    assertThat(Target.parse(text).atLeastMajor(major)).isEqualTo(atLeast);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2022,                  YES,     UNKNOWN, UNKNOWN, UNKNOWN
          2016,                  YES,     YES,     NO,      UNKNOWN
          160,                   UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN
          unknown,               UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN
          2022@linux,            YES,     NO,      YES,     NO
          2022@container,        YES,     NO,      YES,     NO
          2025@arc-windows,      YES,     YES,     NO,      YES
          2025@arc-linux,        YES,     NO,      YES,     YES
          @managed-instance,     NO,      NO,      NO,      NO
          @azure-sql-database,   NO,      NO,      NO,      NO
          """)
  void platformIsAnswered(String text, Answer box, Answer windows, Answer linux, Answer arc) {
    Target target = Target.parse(text);

    assertThat(target.isBox()).isEqualTo(box);
    assertThat(target.isWindows()).isEqualTo(windows);
    assertThat(target.isLinux()).isEqualTo(linux);
    assertThat(target.isArc()).isEqualTo(arc);
  }

  @Test
  void onePlatformOutOfSeveralIsAnswered() {
    Target linux = Target.parse("2022@any-linux");

    assertThat(linux.platformIs(Platform.LINUX)).isEqualTo(Answer.UNKNOWN);
    assertThat(linux.platformIs(Platform.WINDOWS, Platform.AZURE_VM_WINDOWS)).isEqualTo(Answer.NO);
    assertThat(
            linux.platformIs(
                Platform.LINUX, Platform.CONTAINER, Platform.AZURE_VM_LINUX, Platform.ARC_LINUX))
        .isEqualTo(Answer.YES);
    assertThat(linux.platform()).isEmpty();
    assertThat(Target.parse("2022@linux").platform()).contains(Platform.LINUX);
  }

  @Test
  void editionIsAnswered() {
    Target standard = Target.parse("2022:standard");

    assertThat(standard.editionIs(Edition.STANDARD, Edition.WEB)).isEqualTo(Answer.YES);
    assertThat(standard.editionIs(Edition.ENTERPRISE)).isEqualTo(Answer.NO);
    assertThat(Target.parse("2022").editionIs(Edition.ENTERPRISE)).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void failoverClusterIsKnownOnlyWhenStated() {
    assertThat(Target.parse("2022").failoverCluster()).isEqualTo(Answer.UNKNOWN);
    assertThat(Target.parse("2022+fci").failoverCluster()).isEqualTo(Answer.YES);
    assertThat(Target.parse("2022+no-fci").failoverCluster()).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-CU15,2022",
    "13.0.7095.1,2016",
    "2008 R2,2008",
    "Sql160,2022",
    "160,",
    "unknown,"
  })
  void yearIsKnownWhenCertain(String text, String year) {
    assertThat(Target.parse(text).yearIfKnown().stream().mapToObj(Integer::toString).findFirst())
        .isEqualTo(Optional.ofNullable(year));
  }
}
