package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no target, and what is said about it. */
class TargetRefusalTest {
  private static final String[] PIECES = {
    "2022",
    "SQL Server ",
    "Microsoft ",
    "-CU",
    "15",
    "@",
    ":",
    "+",
    "fci",
    "windows",
    "linux",
    ".",
    "16.0.",
    "4145",
    "KB",
    "(RTM",
    ")",
    " - ",
    "SP2",
    "GDR",
    "compat-",
    "160",
    "mssql/server",
    "-ubuntu",
    "latest",
    "managed-instance",
    "Sql",
    "999999",
    "standard",
    " on Linux",
    "R2",
    "Azure",
    "\n",
    "\t",
    "\u0000",
    "ı",
    "é",
    "\ud83d\ude00",
    "\ud83d",
    "'",
    "12.0.2000.8"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2023             | there is no SQL Server 2023; did you mean 2022? Choose 2000, 2005, 2008, 2008R2, 2012, 2014, 2016, 2017, 2019, 2022, 2025
          2022-CU99        | there is no 2022-CU99; the newest update is 2022-CU27
          2019-CU33        | there is no 2019-CU33; the newest update is 2019-CU32
          2016-CU17        | there is no 2016-CU17; did you mean 2016-SP2-CU17?
          2019-SP1         | there is no 2019-SP1; the newest update is 2019-CU32
          2022-CUX         | cannot read 'CUX' after SQL Server 2022; a level is RTM, GDR, SPn, CUn, CTPn or RCn, as in 2022-CU15
          2022 Standard    | cannot read 'Standard' after SQL Server 2022; an edition follows a colon: 2022:standard
          2022-linux       | cannot read 'linux' after SQL Server 2022; a platform follows an @: 2022@linux
          16               | '16' can be a year or a major version; write the year in full, as in 2016, or a build, as in 16.0.1000.6
          sql19            | 'sql19' can be a year or a major version; write the year in full, as in 2016, or a build, as in 16.0.1000.6
          99.0.1.2         | '99.0.1.2' is not a build of SQL Server: there is no version 99.0; versions are 8.0 (2000) to 17.0 (2025)
          16.5.1000.6      | '16.5.1000.6' is not a build of SQL Server: there is no version 16.5; versions are 8.0 (2000) to 17.0 (2025)
          16.0.43.233      | '16.0.43.233' is a number of Analysis Services, which has its own, and not of the Database Engine; SELECT @@VERSION tells the build of the server, as in 16.0.4145.4
          12.0.2000.8      | '12.0.2000.8' is the number of SQL Server 2014, of Azure SQL Database and of Azure SQL Managed Instance; write 2014, @azure-sql-database or @managed-instance
          12.0.2000        | '12.0.2000.8' is the number of SQL Server 2014, of Azure SQL Database and of Azure SQL Managed Instance; write 2014, @azure-sql-database or @managed-instance
          KB5043526        | no build of SQL Server 2012 or later is known for KB5043526; the KB number of an update looks like KB5041321 (2022 CU15), an article about a fix has no build
          2022@widnows     | there is no platform 'widnows'; did you mean 'windows'? Choose windows, linux, container, azure-vm-windows, azure-vm-linux, arc-windows, arc-linux, managed-instance, arc-managed-instance, azure-sql-database
          2022:standrad    | there is no edition 'standrad'; did you mean 'standard'? Choose enterprise, standard, web, express
          2022+fcx         | cannot read '+fcx'; attributes are +fci and +no-fci
          2022@linux@linux | the platform is stated twice: 'linux'
          2022@synapse     | 'synapse' is Azure Synapse Analytics, which is not checked; targets are SQL Server, Azure SQL Managed Instance and Azure SQL Database
          2016@linux       | '2016' cannot be on linux; SQL Server is on Linux since 2017
          16.0.4175.1-3@windows      | '16.0.4175.1' is from any-linux and not from windows
          2022-CU15@managed-instance | '2022-CU15' is a version of SQL Server, and managed-instance has none; an update policy can be stated, as in 2022@managed-instance
          2022@azure-sql-database    | '2022' is a version of SQL Server, and azure-sql-database has none; write @azure-sql-database
          @managed-instance+fci      | '+fci': managed-instance is no failover cluster instance
          SqlFabricDW      | 'SqlFabricDW' is Microsoft Fabric, which is not checked; targets are SQL Server, Azure SQL Managed Instance and Azure SQL Database
          Microsoft Azure SQL Edge Developer (RTM) - 15.0.2000.1574 (ARM64) | 'Microsoft Azure SQL Edge Developer (RTM) - 15.0.2000.1574 (A…' is Azure SQL Edge, which is not checked; targets are SQL Server, Azure SQL Managed Instance and Azure SQL Database
          Microsoft Azure SQL Data Warehouse - 10.0.9999.0 Jun 23 2018 | 'Microsoft Azure SQL Data Warehouse - 10.0.9999.0 Jun 23 2018' is Azure Synapse Analytics, which is not checked; targets are SQL Server, Azure SQL Managed Instance and Azure SQL Database
          Babelfish for PostgreSQL with SQL Server Compatibility - 12.0.2000.8 | 'Babelfish for PostgreSQL with SQL Server Compatibility - 12.…' is Babelfish for PostgreSQL, which is not checked; targets are SQL Server, Azure SQL Managed Instance and Azure SQL Database
          linuks           | cannot read 'linuks' as a version; did you mean 'linux'? A target is VERSION[@PLATFORM][:EDITION], as in 2022-CU15@azure-vm-windows; VERSION can be a year, a year and a CU, a build, a KB number, a container tag or the output of SELECT @@VERSION
          mssql/server:edgy | cannot read the tag 'edgy' of a container image; a tag looks like 2022-CU15-ubuntu-22.04
          """)
  void refusalNamesTheCulprit(String text, String message) {
    assertThatThrownBy(() -> Target.parse(text))
        .isInstanceOf(TargetFormatException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""            | the target is empty;
          "   "         | the target is empty;
          2022@         | no platform after '@';
          2022:         | no edition after ':';
          @@VERSION     | the target is empty;
          bananas       | cannot read 'bananas' as a version;
          """)
  void refusalSaysWhatIsAccepted(String text, String start) {
    assertThatThrownBy(() -> Target.parse(text))
        .isInstanceOf(TargetFormatException.class)
        .hasMessage(
            start
                + " a target is VERSION[@PLATFORM][:EDITION], as in 2022-CU15@azure-vm-windows; VERSION can be a year, a"
                + " year and a CU, a build, a KB number, a container tag or the output of SELECT @@VERSION");
  }

  /**
   * Whatever is read has a normal form that means the same; the rest is refused in the proper way.
   */
  @Test
  void anyTextIsReadOrRefused() {
    Random random = new Random(20241116);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = 1 + random.nextInt(6); pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      try {
        Target target = Target.parse(text.toString());
        assertThat(Target.parse(target.id())).as("%s", text).isEqualTo(target);
        read++;
      } catch (TargetFormatException e) {
        assertThat(e).hasMessageNotContaining("\n").message().isNotBlank().hasSizeLessThan(500);
      }
    }
    assertThat(read).isGreaterThan(500);
  }

  @Test
  void longTextsAreReadInNoTime() {
    for (String piece : PIECES) {
      String text = piece.repeat(3990 / piece.length());
      assertThatThrownBy(() -> Target.parse(text + "!")).isInstanceOf(TargetFormatException.class);
      assertThatThrownBy(() -> Target.parse(text.repeat(1000)))
          .isInstanceOf(TargetFormatException.class);
    }
  }
}
