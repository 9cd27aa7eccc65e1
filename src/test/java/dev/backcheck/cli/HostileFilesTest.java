package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backcheck.cli.Inputs.Input;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that go away or change meanwhile, and reports that are written meanwhile. */
class HostileFilesTest {

  private static final String BAD = "BACKUP DATABASE hr TO DISK == 'x';\n";

  @TempDir private Path folder;

  @Test
  void aFileThatGoesAwayBeforeItIsReadIsAFinding() throws Exception {
    Input gone = file("gone.sql");
    Files.delete(folder.resolve("gone.sql"));
    ScriptReader reader = new ScriptReader(InputStream.nullInputStream());
    reader.read(gone);
    reader.read(file("a.sql"));

    assertThat(reader.findings())
        .extracting(Finding::message)
        .containsExactly("gone.sql cannot be read: no such file or folder");
    assertThat(reader.sources()).extracting(Source::name).containsExactly("a.sql");
  }

  @Test
  void aFileThatBecomesAFolderIsAFinding() throws Exception {
    Input changed = file("a.sql");
    Files.delete(folder.resolve("a.sql"));
    Files.createDirectory(folder.resolve("a.sql"));
    ScriptReader reader = new ScriptReader(InputStream.nullInputStream());
    reader.read(changed);

    assertThat(reader.findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("a.sql cannot be read: ");
  }

  @Test
  void aPipeInAFolderIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe.sql");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(made.waitFor() == 0, "there is no mkfifo");

    var result =
        new CommandLineRun(folder).file("a.sql", BAD).run("check", ".", "--format", "concise");

    assertThat(result.out()).contains("pipe.sql cannot be read: it is no regular file", "a.sql(1,");
  }

  @Test
  void aDiskThatIsFullLeavesTheReportAsItWas() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    var result =
        new CommandLineRun(folder)
            .file("a.sql", BAD)
            .run("check", ".", "--report", "json=/dev/full");

    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(result.err())
        .isEqualTo("backcheck: cannot write the report /dev/full: No space left on device\n");
  }

  @Test
  void aWriterThatFailsLeavesTheOldReportAndNothingElse() throws Exception {
    Path report = Files.writeString(folder.resolve("report.json"), "old");
    IOException full = new IOException("No space left on device");

    assertThat(
            catchThrowable(
                () ->
                    WholeFile.write(
                        report,
                        out -> {
                          out.append("half");
                          throw full;
                        })))
        .isSameAs(full);
    assertThat(report).hasContent("old");
    assertThat(names()).containsExactly("report.json");
  }

  @Test
  void twoThatWriteTheSameReportLeaveAWholeOne() throws Exception {
    file("a.sql");
    new CommandLineRun(folder).run("check", "a.sql", "--isolated", "--report", "json=alone.json");
    List<Process> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(start("check", "a.sql", "--isolated", "--report", "json=report.json"));
    }
    for (Process process : both) {
      assertThat(process.waitFor()).isEqualTo(ExitCode.FINDINGS);
    }

    assertThat(folder.resolve("report.json")).hasSameTextualContentAs(folder.resolve("alone.json"));
    assertThat(names()).containsExactlyInAnyOrder("a.sql", "alone.json", "report.json");
  }

  // What Ctrl+C sends.
  @Test
  void aReportIsWholeOrAbsentAfterAnInterruption() throws Exception {
    Files.writeString(folder.resolve("a.sql"), BAD.repeat(20_000));
    Path report = folder.resolve("report.json");
    Process process = start("check", "a.sql", "--isolated", "--report", "json=report.json");
    while (process.isAlive() && names().size() < 2) {
      Thread.onSpinWait();
    }
    process.destroy();
    process.waitFor();

    assertThat(names()).isSubsetOf("a.sql", "report.json");
    if (Files.exists(report)) {
      assertThat(Files.readString(report)).endsWith("}\n");
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private Input file(String name) throws IOException {
    return new Input(name, Optional.of(Files.writeString(folder.resolve(name), BAD)));
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
