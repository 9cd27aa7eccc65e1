package dev.backcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal in process; {@code src/it} runs it within Maven. */
class CheckMojoTest {

  private static final String GOOD = "BACKUP DATABASE Hr TO DISK = 'B:\\hr.bak' WITH CHECKSUM;";
  private static final String BAD = "BACKUP DATABASE Hr TO DISK = 'B:\\hr.bak' WITH STAT = 10;";

  @TempDir private Path root;
  private final List<String> lines = new ArrayList<>();
  private final CheckMojo goal = new CheckMojo();

  @BeforeEach
  void twoModules() throws IOException {
    Files.createDirectories(root.resolve("shop"));
    goal.root = root.toFile();
    goal.basedir = root.resolve("shop").toFile();
    goal.setLog(log());
  }

  @Test
  void findingsFailTheBuildAndSayHowToGoOn() throws IOException {
    file("shop/src/main/sql/V1__hr.sql", BAD);
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 error")
        .hasMessageMatching("(?s).*mvn dev\\.backcheck:backcheck:.*:explain -Drule=unknown-option");
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("error " + root.resolve("shop/src/main/sql/V1__hr.sql:[1,47] "))
                    .endsWith("did you mean STATS? [unknown-option]"));
  }

  @Test
  void whatIsFoundDoesNotFailWhenNothingIsTo() throws IOException {
    file("shop/src/main/sql/V1__hr.sql", BAD);
    goal.failOn = "never";
    assertThatCode(goal::execute).doesNotThrowAnyException();
    assertThat(lines).anyMatch(line -> line.startsWith("error "));
  }

  @Test
  void reportsNameScriptsFromTheRootOfTheBuild() throws Exception {
    file("shop/db/V1__hr.sql", GOOD);
    Path report = root.resolve("shop/target/made/report.json");
    goal.sources = List.of("db");
    goal.failOn = "never";
    goal.rules = Map.of("best-practice", "warning");
    goal.reports = Map.of("json", report.toFile());
    goal.execute();
    assertThat(report)
        .content()
        .contains("\"files\":1")
        .contains("\"path\":\"shop/db/V1__hr.sql\"");
  }

  @Test
  void projectWithoutScriptsIsFineUnlessItNamesSome() throws Exception {
    file("shop/src/main/resources/logback.xml", "<configuration/>");
    goal.execute();
    assertThat(lines).last().asString().contains("nothing to check");

    goal.sources = List.of("src/main/resources");
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("nothing to check");
  }

  @Test
  void whatCannotRunIsNoFinding() throws IOException {
    file("shop/src/main/sql/V1__hr.sql", GOOD);
    goal.targets = List.of("2099");
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("2099");
  }

  @Test
  void argumentsAreThoseOfTheCommandLine() throws IOException {
    file("shop/src/main/sql/V1__hr.sql", BAD);
    goal.arguments = List.of("--rule=unknown-option=off");
    assertThatCode(goal::execute).doesNotThrowAnyException();
  }

  @Test
  void excludesAreReadFromTheProject() throws IOException {
    file("shop/src/main/sql/V1__hr.sql", GOOD);
    file("shop/src/main/sql/scratch/x.sql", BAD);
    file("shop/src/main/sql/y.tmp.sql", BAD);
    goal.excludes = List.of("src/main/sql/scratch/", "*.tmp.sql");
    assertThatCode(goal::execute).doesNotThrowAnyException();
    assertThat(lines).last().asString().contains("in 1 script, 1 statement");
  }

  @Test
  void nothingIsReadWhenSkipped() throws Exception {
    goal.sources = List.of("missing");
    goal.skip = true;
    goal.execute();
    assertThat(lines).containsExactly("info backcheck.skip is set: no script is checked");
  }

  @Test
  void explanationGoesToTheLog() throws Exception {
    ExplainMojo explain = new ExplainMojo();
    explain.setLog(log());
    explain.rule = "unknown-option";
    explain.execute();
    assertThat(lines).anyMatch(line -> line.contains("unknown-option"));

    explain.rule = "unknown-optoin";
    assertThatThrownBy(explain::execute).hasMessageContaining("did you mean 'unknown-option'");
  }

  private void file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Log log() {
    return new SystemStreamLog() {
      @Override
      public void error(CharSequence text) {
        lines.add("error " + text);
      }

      @Override
      public void warn(CharSequence text) {
        lines.add("warn " + text);
      }

      @Override
      public void info(CharSequence text) {
        lines.add("info " + text);
      }
    };
  }
}
