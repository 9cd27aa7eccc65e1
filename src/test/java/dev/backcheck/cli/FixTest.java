package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --fix} does to files, and when it leaves them alone. */
class FixTest {

  private static final String WRONG =
      "-- Käse\nBACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH COPY_ONLY, COPY_ONLY;\n";
  private static final String RIGHT =
      "-- Käse\nBACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH COPY_ONLY;\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @TempDir private Path folder;

  @Test
  void safeFixesAreMadeAndWhatIsFixedIsReportedNoMore() throws Exception {
    var run = new CommandLineRun(folder).file("a.sql", WRONG).file("b.sql", RIGHT);
    var first = run.run("check", "--fix", "-f", "concise");
    var second = run.run("check", "--fix", "-f", "concise");

    assertThat(Files.readString(folder.resolve("a.sql"))).isEqualTo(RIGHT);
    assertThat(first.err()).contains("fixed 1 finding in 1 file");
    assertThat(first.out()).doesNotContain("option-duplicate").isEqualTo(second.out());
    assertThat(first.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(second.err()).contains("nothing was fixed");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COPY_ONLY, COPY_ONLY             |  | ; 1 fixable with --fix
          COMPRESION                       |  | ; 1 fixable with --fix --unsafe-fixes
          COPY_ONLY, COPY_ONLY, COMPRESION |   | ; 1 fixable with --fix, 1 more with --unsafe-fixes
          COPY_ONLY                        |  | ''
          COMPRESION                       | --fix | ''
          """)
  void theSummarySaysWhatCouldBeFixed(String options, String option, String said) throws Exception {
    String sql = "BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH " + options + ";";
    var run = new CommandLineRun(folder).file("a.sql", sql);
    var result = option == null ? run.run("check", "a.sql") : run.run("check", "a.sql", option);
    assertThat(result.out().replaceFirst("(?s).*statement checked(.*?)\n.*", "$1")).isEqualTo(said);
  }

  @Test
  void unsafeFixesAreMadeOnDemandOnly() throws Exception {
    String wrong = "BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH COMPRESION;";
    var run = new CommandLineRun(folder).file("a.sql", wrong);
    var safe = run.run("check", "--fix");

    assertThat(Files.readString(folder.resolve("a.sql"))).isEqualTo(wrong);
    assertThat(safe.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(safe.err()).contains("1 more with --unsafe-fixes");

    assertThat(run.run("check", "--fix", "--unsafe-fixes").exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(folder.resolve("a.sql"))).contains("WITH COMPRESSION;");
  }

  @Test
  void unsafeFixesAloneAreAMisuse() throws Exception {
    var result = new CommandLineRun(folder).file("a.sql", WRONG).run("check", "--unsafe-fixes");

    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(result.err()).contains("add --diff to see them or --fix to make them");
  }

  static Stream<Arguments> encodings() {
    return Stream.of("\n", "\r\n", "\r")
        .flatMap(
            end ->
                Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252")
                    .flatMap(
                        charset ->
                            Stream.of("", BYTE_ORDER_MARK)
                                .filter(mark -> !charset.startsWith("w") || mark.isEmpty())
                                .filter(mark -> !charset.startsWith("UTF-32") || !mark.isEmpty())
                                .map(mark -> Arguments.of(charset, mark, end))));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void bytesOutsideTheFixStay(String charset, String mark, String end) throws Exception {
    byte[] wrong = (mark + WRONG.replace("\n", end)).getBytes(charset);
    new CommandLineRun(folder).file("a.sql", wrong).run("check", "--fix");

    assertThat(Files.readAllBytes(folder.resolve("a.sql")))
        .isEqualTo((mark + RIGHT.replace("\n", end)).getBytes(charset));
  }

  @Test
  void mixedLineEndsAndNoneAtTheEndStay() throws Exception {
    String wrong = "\r\n\n\r" + WRONG.strip() + "\r\n\r--\n--";
    new CommandLineRun(folder).file("a.sql", wrong).run("check", "--fix");

    assertThat(Files.readString(folder.resolve("a.sql")))
        .isEqualTo("\r\n\n\r" + RIGHT.strip() + "\r\n\r--\n--");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aNewLineEndsAsTheOthersDo(String end) throws Exception {
    String wrong =
        "USE Hr;\nGO\nRESTORE DATABASE Hr FROM DISK = 'D:\\hr.bak';\n".replace("\n", end);
    new CommandLineRun(folder).file("a.sql", wrong).run("check", "--fix", "--unsafe-fixes");

    assertThat(Files.readString(folder.resolve("a.sql")))
        .isEqualTo(wrong.replace("RESTORE", "USE master;" + end + "RESTORE"));
  }

  @Test
  void aFileKeepsItsModeAndALinkStaysALink() throws Exception {
    var run = new CommandLineRun(folder).file("there/a.sql", WRONG).file("here/b.sql", RIGHT);
    Path file = folder.resolve("there/a.sql");
    Path link = folder.resolve("here/link.sql");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    Files.createSymbolicLink(link, Path.of("../there/a.sql"));
    run.run("check", "--fix", "here");

    assertThat(link).isSymbolicLink().hasContent(RIGHT.strip());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
  }

  @Test
  void whatIsReadOnlyOrHasTwoNamesIsLeftAlone() throws Exception {
    var run = new CommandLineRun(folder).file("a.sql", WRONG).file("b.sql", WRONG);
    Path locked = folder.resolve("a.sql");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
    Files.createLink(folder.resolve("c.other"), folder.resolve("b.sql"));
    var result = run.run("check", "--fix", "-f", "concise", "--fail-on", "warning");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).contains("a.sql(2,").contains("b.sql(2,");
    assertThat(result.err())
        .contains("a.sql is left as it is: it is read-only")
        .contains("b.sql is left as it is: it has several names (hard links)");
    assertThat(Files.readString(locked)).isEqualTo(WRONG);
  }

  @Test
  void aFileThatHasChangedMeanwhileIsLeftAlone() throws Exception {
    Path file = folder.resolve("a.sql");
    Files.writeString(file, RIGHT);
    byte[] wrong = WRONG.getBytes(StandardCharsets.UTF_8);

    assertThat(new ScriptFile(file).replace(wrong, new byte[0]))
        .hasValueSatisfying(why -> assertThat(why).contains("has changed on disk"));
    assertThat(file).hasContent(RIGHT.strip());
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void aStatementThatCannotBeReadKeepsItsFileAsItIs() throws Exception {
    var run = new CommandLineRun(folder).file("a.sql", WRONG + "BACKUP DATABASE TO DISK = 'x';");
    var result = run.run("check", "--fix");

    assertThat(result.err())
        .contains("a.sql is left as it is: a statement in line 3 cannot be read; mend that first");
    assertThat(Files.readString(folder.resolve("a.sql"))).startsWith(WRONG);
  }

  @Test
  void whatIsSuppressedOrOffOrInAnotherFileStays() throws Exception {
    String suppressed =
        WRONG.replace("BACKUP", "-- backcheck:ignore option-duplicate on purpose\nBACKUP");
    var run =
        new CommandLineRun(folder)
            .file("a.sql", suppressed)
            .file("b.sql", WRONG)
            .file("in/c.sql", WRONG)
            .file("d.sql", ":r in/c.sql\n");

    assertThat(run.run("check", "--fix", "a.sql").err()).contains("nothing was fixed");
    assertThat(run.run("check", "--fix", "b.sql", "--rule", "option-duplicate=off").err())
        .contains("nothing was fixed");
    assertThat(run.run("check", "--fix", "d.sql").err())
        .contains("in/c.sql is left as it is: only another script names it; name it too");
    assertThat(Files.readString(folder.resolve("b.sql"))).isEqualTo(WRONG);
    assertThat(Files.readString(folder.resolve("in/c.sql"))).isEqualTo(WRONG);
  }

  @Test
  void whatTheBaselineKnowsStays() throws Exception {
    var run = new CommandLineRun(folder).file("a.sql", WRONG);
    run.run("baseline", "create", ".");
    run.file("b.sql", WRONG.replace("Hr", "Sales"));

    assertThat(run.run("check", "--fix").err()).contains("fixed 1 finding in 1 file");
    assertThat(Files.readString(folder.resolve("a.sql"))).isEqualTo(WRONG);
    assertThat(Files.readString(folder.resolve("b.sql"))).isEqualTo(RIGHT.replace("Hr", "Sales"));
  }

  @Test
  void standardInputGoesFixedToStandardOutput() throws Exception {
    var run = new CommandLineRun(folder);
    var fixed = run.in(WRONG).run("check", "-", "--fix");
    var nothing = run.in(RIGHT).run("check", "-", "--fix");

    assertThat(List.of(fixed.out(), nothing.out())).containsExactly(RIGHT, RIGHT);
    assertThat(fixed.err()).contains("fixed 1 finding in 1 file").contains("1 statement checked");
  }

  @Test
  void standardOutputHasTheEncodingOfStandardInput() throws Exception {
    var out = new ByteArrayOutputStream();
    new CommandLineRun(folder)
        .in((BYTE_ORDER_MARK + WRONG).getBytes(StandardCharsets.UTF_16LE))
        .run(out, "check", "-", "--fix");

    assertThat(out.toByteArray())
        .isEqualTo((BYTE_ORDER_MARK + RIGHT).getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void whatAKilledRunLeftIsNoScriptAndGoes() throws Exception {
    var run =
        new CommandLineRun(folder)
            .file("a.sql", WRONG)
            .file(".backcheck-fix-4194999-1.tmp", "BACKUP DATABASE")
            .file(".backcheck-fix-" + ProcessHandle.current().pid() + "-1.tmp", "BACKUP DATABASE");

    assertThat(run.run("check", "*", "-f", "concise").out()).doesNotContain(".tmp");
    run.run("check", "--fix", ".");
    assertThat(folder.resolve(".backcheck-fix-4194999-1.tmp")).doesNotExist();
    assertThat(folder.resolve(".backcheck-fix-" + ProcessHandle.current().pid() + "-1.tmp"))
        .exists();
  }
}
