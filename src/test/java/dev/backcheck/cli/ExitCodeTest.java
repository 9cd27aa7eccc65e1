package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          check good.sql                                       | 0 | -
          check good.sql --fail-on info                        | 0 | -
          check bad.sql                                        | 1 | -
          check bad.sql --fail-on warning                      | 1 | -
          check bad.sql --fail-on never                        | 0 | -
          check bad.sql --rule syntax-error=off                | 0 | -
          check bad.sql --rule syntax-error=warning            | 0 | -
          check bad.sql --rule syntax-error=warning --fail-on warning | 1 | -
          check bad.sql --rule syntax-error=info --fail-on info       | 1 | -
          check good.sql missing.sql                           | 1 | -
          check good.sql empty                                 | 0 | empty holds no .sql files
          check good.sql *.ddl                                 | 0 | *.ddl matches no file
          check good.sql binary.sql                            | 1 | -
          check .                                              | 1 | -
          check                                                | 1 | -
          check good.sql --target 2022-CU15@azure-vm-windows   | 0 | -
          check good.sql -t 2019 -t 2022                       | 0 | -
          check good.sql --as-of 2026-11-23                    | 0 | -
          check good.sql --managed-identity-floor 2022-CU17    | 0 | -
          check good.sql --closed-inventory --quoted-identifier off --color always | 0 | -
          check missing.sql                                    | 2 | missing.sql does not exist
          check god.sql                                        | 2 | did you mean
          check no/such.sql                                    | 2 | neither does its folder
          check empty                                          | 2 | empty holds no .sql files
          check *.ddl                                          | 2 | *.ddl matches no file
          check good.sql --exclude good.sql                    | 2 | good.sql is left out by --exclude
          check good.sql --target 2022-CU99x                   | 2 | CU99x
          check good.sql --target 2022@azur-vm-windows         | 2 | did you mean 'azure-vm-windows'?
          check good.sql --format jsom                         | 2 | did you mean 'json'?
          check good.sql --report json                         | 2 | 'json' is not FORMAT=FILE
          check good.sql --report jsom=x                       | 2 | did you mean 'json'?
          check good.sql --report json=no/such.json            | 2 | its folder does not exist
          check good.sql --report json=empty                   | 2 | it is a folder
          check good.sql --fail-on eror                        | 2 | did you mean 'error'?
          check good.sql --as-of 23.11.2026                    | 2 | '23.11.2026' is no day
          check good.sql --managed-identity-floor nonsense     | 2 | nonsense
          check good.sql --quoted-identifier maybe             | 2 | choose on, off
          check good.sql --color blue                          | 2 | choose auto, always, never
          check good.sql --rule syntx-error=off                | 2 | did you mean 'syntax-error'?
          check good.sql --rule syntax-error=of                | 2 | there is no level 'of'
          check good.sql --rule syntax-error                   | 2 | syntax-error=warning
          check good.sql --taget 2022                          | 2 | did you mean '--target'?
          chek good.sql                                        | 2 | did you mean 'check'?
          good.sql                                             | 2 | backcheck check good.sql
          explain syntax-error unreadable-input                | 0 | -
          explain syntx-error                                  | 2 | did you mean 'syntax-error'?
          explain                                              | 2 | RULE is missing
          rules                                                | 0 | -
          rules --format json                                  | 0 | -
          rules --format markdwn                               | 2 | did you mean 'markdown'?
          targets                                              | 0 | -
          targets 2022-CU15                                    | 0 | -
          targets --builds 2022                                | 0 | -
          targets --builds 2021                                | 2 | there is no version '2021'
          targets nonsense                                     | 2 | nonsense
          parse good.sql                                       | 0 | -
          parse bad.sql                                        | 1 | -
          parse missing.sql                                    | 2 | missing.sql does not exist
          parse good.sql bad.sql                               | 2 | too much: 'bad.sql'
          --version                                            | 0 | -
          --help                                               | 0 | -
          check --help                                         | 0 | -
          """)
  void itSaysWhatCameOut(String arguments, int exitCode, String message) throws Exception {
    Files.createDirectory(folder.resolve("empty"));
    var result =
        new CommandLineRun(folder)
            .file("good.sql", "CREATE TABLE hr.backup_log (day date);")
            .file("bad.sql", "BACKUP DATABASE hr TO DISK == N'D:\\hr.bak';")
            .file("binary.sql", new byte[] {1, 0, 0, 0, 7, 1, 0, 0, 9, 9})
            .run(arguments.strip().split(" +", -1));

    assertThat(result.err()).contains(message == null ? "" : message);
    assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(exitCode);
    if (exitCode == ExitCode.CANNOT_RUN) {
      assertThat(result.out()).isEmpty();
    }
  }
}
