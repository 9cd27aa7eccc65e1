package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of versions and builds. */
class KnownVersionsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2012, SQL Server 2012, 88,  11.0.6607.3
          2014, SQL Server 2014, 100, 12.0.6329.1
          2016, SQL Server 2016, 113, 13.0.5888.11
          2017, SQL Server 2017, 77,  14.0.3456.2
          2019, SQL Server 2019, 71,  15.0.4430.1
          2022, SQL Server 2022, 64,  16.0.4295.3
          2025, SQL Server 2025, 22,  17.0.5005.3
          2008R2, SQL Server 2008 R2, 0,
          """)
  void versionHasItsBuilds(String id, String name, int builds, String newestUpdate) {
    KnownVersion version = KnownVersions.find(id).orElseThrow();

    assertThat(version.name()).isEqualTo(name);
    assertThat(version.builds())
        .hasSize(builds)
        .allMatch(known -> version.range().contains(known.build()));
    assertThat(version.newestUpdate().map(known -> known.build().toString()).orElse(null))
        .isEqualTo(newestUpdate);
  }

  /** Every row is read as itself, by its build, its level and its article. */
  @Test
  void everyBuildCanBeATarget() {
    assertThat(Builds.all()).hasSize(535);
    for (KnownBuild known : Builds.all()) {
      assertThat(Builds.find(known.build())).contains(known);
      assertThat(Target.parse(known.build() + "@windows").atLeast(known.build()))
          .isEqualTo(Answer.YES);
      for (String article : known.articles()) {
        assertThat(rangeOf("KB" + article).contains(known.build())).as(article).isTrue();
      }
      // The Azure Connect pack of 2016 has no level that a server or a tag would name.
      if (!known.label().startsWith("SP3 AzureConnect")) {
        String level = known.label().replace(" (withdrawn)", "").replace(" AzureConnect", "");
        assertThat(rangeOf(known.version() + " " + level).contains(known.build()))
            .as(level)
            .isTrue();
      }
    }
  }

  private static BuildRange rangeOf(String text) {
    return Target.parse(text).version().orElseThrow().range();
  }

  @ParameterizedTest
  @CsvSource({
    "16.0.4145.4,CU15",
    "16.0.4147.0,CU15",
    "16.0.4145,CU15",
    "13.0.5026.0,SP2",
    "16.0.900.0,"
  })
  void buildHasTheLevelBelowIt(String build, String label) {
    assertThat(Builds.at(Build.parse(build)).map(KnownBuild::label).orElse(null)).isEqualTo(label);
  }

  @Test
  void buildsAreComparedByNumber() {
    assertThat(Build.parse("16.0.950.9")).isLessThan(Build.parse("16.0.4145.4"));
    assertThat(Build.parse("9.0.5000.0")).isLessThan(Build.parse("16.0.4145.4"));
    assertThat(Build.parse("16.00.04145")).isEqualByComparingTo(new Build(16, 0, 4145, 0));
    assertThat(Build.parse("16.0.4145.10")).isGreaterThan(Build.parse("16.0.4145.9"));
  }

  @ParameterizedTest
  @CsvSource({"16", "16.0.1.2.3", "16.x", "16..1", "-1.0", "16.0.9999999", "''"})
  void otherTextIsNoBuild(String text) {
    assertThatThrownBy(() -> Build.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'" + text + "' is not a build, which looks like 16.0.4145.4");
  }

  @Test
  void floorsAreThoseOfTheTable() {
    assertThat(ManagedIdentityFloor.of("2022-CU15")).isEqualTo(ManagedIdentityFloor.DEFAULT);
    assertThat(ManagedIdentityFloor.of("2022 CU17")).isEqualTo(ManagedIdentityFloor.DOCUMENTED);
    assertThatThrownBy(() -> ManagedIdentityFloor.of("@managed-instance"))
        .hasMessage("the floor '@managed-instance' is no version of SQL Server");
  }

  @Test
  void nearestNameIsFound() {
    assertThat(Nearest.to("Chekcsum", List.of("CHECKSUM", "COMPRESSION"))).contains("CHECKSUM");
    assertThat(Nearest.to("abc", List.of("CHECKSUM"))).isEmpty();
  }

  @Test
  void tableIsTheSharedOne() throws IOException {
    Path shared =
        Path.of(
            System.getProperty("backcheck.shared", "../shared"), "data", "sqlserver-builds.csv");
    assumeTrue(Files.exists(shared), "the shared data is not here: " + shared);
    try (InputStream own = Builds.class.getResourceAsStream("sqlserver-builds.csv")) {
      assertThat(Objects.requireNonNull(own).readAllBytes()).isEqualTo(Files.readAllBytes(shared));
    }
  }
}
