package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to write a target, and what it is read as. */
class TargetSpellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022                                | 2022          | 16.0.0.0       | 17.0.0.0
          sql2022                             | 2022          | 16.0.0.0       | 17.0.0.0
          SQL Server 2022                     | 2022          | 16.0.0.0       | 17.0.0.0
          Microsoft SQL Server 2022           | 2022          | 16.0.0.0       | 17.0.0.0
          mssql2022                           | 2022          | 16.0.0.0       | 17.0.0.0
          16.0                                | 2022          | 16.0.0.0       | 17.0.0.0
          SQL Server vNext                    | 2017          | 14.0.0.0       | 15.0.0.0
          2008 R2                             | 2008R2        | 10.50.0.0      | 11.0.0.0
          2008r2                              | 2008R2        | 10.50.0.0      | 11.0.0.0
          SQL Server 2008 R2 SP3              | 2008R2-SP3    | 10.50.0.0      | 11.0.0.0
          2008                                | 2008          | 10.0.0.0       | 10.50.0.0
          2000                                | 2000          | 8.0.0.0        | 9.0.0.0
          2022 CU15                           | 2022-CU15     | 16.0.4145.4    | 16.0.4165.4
          2022-cu15                           | 2022-CU15     | 16.0.4145.4    | 16.0.4165.4
          2022CU15                            | 2022-CU15     | 16.0.4145.4    | 16.0.4165.4
          SQL Server 2022 CU 15               | 2022-CU15     | 16.0.4145.4    | 16.0.4165.4
          2022 Cumulative Update 15           | 2022-CU15     | 16.0.4145.4    | 16.0.4165.4
          2022 RTM-CU15                       | 2022-CU15     | 16.0.4145.4    | 16.0.4165.4
          SQL Server 2022 (RTM-CU15-GDR)      | 2022-CU15-GDR | 16.0.4150.1    | 16.0.4165.4
          2022-CU15+GDR                       | 2022-CU15-GDR | 16.0.4150.1    | 16.0.4165.4
          2022-CU14                           | 2022-CU14     | 16.0.4135.4    | 16.0.4145.4
          2022-CU23                           | 2022-CU23     | 16.0.4235.2    | 16.0.4245.2
          2022-CU27                           | 2022-CU27     | 16.0.4295.3    | 17.0.0.0
          2022-CU28                           | 2022-CU28     | 16.0.4295.4    | 17.0.0.0
          2025-CU9                            | 2025-CU9      | 17.0.5005.3    | 18.0.0.0
          2022 GDR                            | 2022-GDR      | 16.0.1000.6    | 16.0.4003.1
          2022 RTM-GDR                        | 2022-GDR      | 16.0.1000.6    | 16.0.4003.1
          2022 RTM                            | 2022-RTM      | 16.0.1000.6    | 16.0.4003.1
          2016 SP2                            | 2016-SP2      | 13.0.5026.0    | 13.0.6300.2
          2016 SP2 CU17                       | 2016-SP2-CU17 | 13.0.5888.11   | 13.0.6300.2
          2016 Service Pack 2 CU17            | 2016-SP2-CU17 | 13.0.5888.11   | 13.0.6300.2
          2016 SP2-GDR                        | 2016-SP2-GDR  | 13.0.5026.0    | 13.0.5149.0
          2016 CU9                            | 2016-CU9      | 13.0.2216.0    | 13.0.4001.0
          2012 SP1 CU2                        | 2012-SP1-CU2  | 11.0.3339.0    | 11.0.3349.0
          2022 CTP2.0                         | 2022-CTP2.0   | 16.0.0.0       | 16.0.1000.6
          2025 RC 0                           | 2025-RC0      | 17.0.0.0       | 17.0.1000.7
          16.0.4145.4                         | 16.0.4145.4   | 16.0.4145.4    | 16.0.4145.5
          16.0.4145                           | 16.0.4145.4   | 16.0.4145.4    | 16.0.4145.5
          16.00.4145                          | 16.0.4145.4   | 16.0.4145.4    | 16.0.4145.5
          2022.160.4145.4                     | 16.0.4145.4   | 16.0.4145.4    | 16.0.4145.5
          2011.110.2100.60                    | 11.0.2100.60  | 11.0.2100.60   | 11.0.2100.61
          2015.131.5026.0                     | 13.0.5026.0   | 13.0.5026.0    | 13.0.5026.1
          v16.0.4145.4                        | 16.0.4145.4   | 16.0.4145.4    | 16.0.4145.5
          16.0.4146                           | 16.0.4146     | 16.0.4146.0    | 16.0.4147.0
          10.50.6000.34                       | 10.50.6000.34 | 10.50.6000.34  | 10.50.6000.35
          18.0.500.1                          | 18.0.500.1    | 18.0.500.1     | 18.0.500.2
          KB5041321                           | KB5041321     | 16.0.4145.4    | 16.0.4145.5
          5041321                             | KB5041321     | 16.0.4145.4    | 16.0.4145.5
          kb 2969896                          | KB2969896     | 11.0.3437.0    | 11.0.5522.1
          Sql160                              | 2022          | 16.0.0.0       | 17.0.0.0
          TSql160Parser                       | 2022          | 16.0.0.0       | 17.0.0.0
          SqlVersion.Sql160                   | 2022          | 16.0.0.0       | 17.0.0.0
          Sql100                              | Sql100        | 10.0.0.0       | 11.0.0.0
          TSql180Parser                       | Sql180        | 18.0.0.0       | 19.0.0.0
          160                                 | compat-160    | 16.0.0.0       |
          compatibility level 160             | compat-160    | 16.0.0.0       |
          COMPATIBILITY_LEVEL = 150           | compat-150    | 15.0.0.0       |
          """)
  void versionIsRead(String text, String id, String low, String high) {
    Target target = Target.parse(text);

    assertThat(target.id()).isEqualTo(id);
    assertThat(target.version().orElseThrow().range())
        .isEqualTo(new BuildRange(Build.parse(low), high == null ? Build.END : Build.parse(high)));
    assertThat(Target.parse(id)).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mcr.microsoft.com/mssql/server:2022-CU15-ubuntu-22.04 | 2022-CU15@container
          mssql/server:2022-CU15-ubuntu-22.04@sha256:00ff       | 2022-CU15@container
          2022-CU27-ubuntu-22.04                                | 2022-CU27@container
          2022-CU15-GDR1-ubuntu-22.04                           | 2022-CU15-GDR@container
          2022-latest                                           | 2022@container
          localhost:5000/mssql/server:2022-latest               | 2022@container
          mssql/server                                          | @container
          mssql/rhel/server:2019-CU32-rhel-8.9                  | 2019-CU32@container
          mssql-server-16.0.4265.3-1                            | 16.0.4265.3@any-linux
          mssql-server_16.0.4265.3-1_amd64                      | 16.0.4265.3@any-linux
          16.0.4175.1-3                                         | 16.0.4175.1@any-linux
          16.0.4175.1-3@azure-vm-linux                          | 16.0.4175.1@azure-vm-linux
          2022-CU15@azure-vm-windows                            | 2022-CU15@azure-vm-windows
          2022-CU15 @ Azure VM Windows                          | 2022-CU15@azure-vm-windows
          2022-CU17@azure-vm-windows+fci                        | 2022-CU17@azure-vm-windows+fci
          2022+no-fci                                           | 2022+no-fci
          2019:standard                                         | 2019:standard
          2019@linux:Developer                                  | 2019@linux:enterprise
          2025:Standard Developer                               | 2025:standard
          2022:express@windows                                  | 2022@windows:express
          16.0.1135.2@windows                                   | 16.0.1135.2@windows
          @managed-instance                                     | @managed-instance
          MI                                                    | @managed-instance
          Managed Instance                                      | @managed-instance
          Azure SQL                                             | @azure-sql-database
          azuresqldb                                            | @azure-sql-database
          2022@managed-instance                                 | 2022@managed-instance
          2025@mi                                               | 2025@managed-instance
          always-up-to-date@managed-instance                    | always-up-to-date@managed-instance
          12.0.2000.8@managed-instance                          | @managed-instance
          12.0.2000.8@azure-sql-database                        | @azure-sql-database
          12.0.2000@windows                                     | 12.0.2000.8@windows
          16.0.41.7339                                          | @arc-managed-instance
          2022@any-linux                                        | 2022@any-linux
          :web                                                  | :web
          unknown                                               | unknown
          """)
  void whereItRunsIsRead(String text, String id) {
    assertThat(Target.parse(text).id()).isEqualTo(id);
    assertThat(Target.parse(id)).isEqualTo(Target.parse(text));
  }
}
