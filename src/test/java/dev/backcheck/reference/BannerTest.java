package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The output of {@code SELECT @@VERSION}. */
class BannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Microsoft SQL Server 2022 (RTM-CU14) (KB5038325) - 16.0.4135.4 (X64)   Jul 10 2024 14:09:09   Copyright (C) 2022 Microsoft Corporation  Developer Edition (64-bit) on Windows 11 Enterprise 10.0 <X64> (Build 22631: ) (Hypervisor) | 16.0.4135.4@any-windows:enterprise
          Microsoft SQL Server 2022 (RTM) - 16.0.1000.6 (X64)   Oct  8 2022 05:58:25  Express Edition (64-bit) on Windows 10 Pro 10.0 <X64> (Build 26100: ) | 16.0.1000.6@any-windows:express
          Microsoft SQL Server 2022 (RTM-GDR) (KB5046861) - 16.0.1135.2 (X64) Oct 18 2024 15:31:58  Express Edition (64-bit) on Windows 10 Pro 10.0 (Build 22631: ) (Hypervisor) | 16.0.1135.2@any-windows:express
          Microsoft SQL Server 2022 (RTM-CU15-GDR) (KB5046862) - 16.0.4155.4 (X64) Oct 18 2024 16:16:11 Express Edition (64-bit) on Windows Server 2022 Standard 10.0 <X64> (Build 20348: | 16.0.4155.4@any-windows:express
          Microsoft SQL Server 2022 (RTM-CU15-GDR) (KB5046059) - 16.0.4150.1 (X64) Sep 25 2024 17:34:41  Express Edition (64-bit) on Linux (Ubuntu 22.04.5 LTS) <X64> | 16.0.4150.1@any-linux:express
          Microsoft SQL Server 2025 (RTM-CU9) (KB5122048) - 17.0.5005.3 (X64) Aug 27 2026 09:30:16 Enterprise Developer Edition (64-bit) on Linux (Ubuntu 24.04.4 LTS) <X64> | 17.0.5005.3@any-linux:enterprise
          Microsoft SQL Server 2025 (RTM) - 17.0.1000.7 (X64) Oct 21 2025 12:05:57 Standard Developer Edition (64-bit) on Windows Server 2025 Datacenter 10.0 <X64> (Build 26100: ) | 17.0.1000.7@any-windows:standard
          Microsoft SQL Server 2022 (RTM-CU21-GDR) (KB5068406) - 16.0.4222.2 (X64) Enterprise Edition (64-bit) on Windows Server 2022 Datacenter 10.0 <X64> (Build 20348: ) (Hypervisor) | 16.0.4222.2@any-windows:enterprise
          Microsoft SQL Server 2022 (RTM-CU21-GDR) (KB5068406) - 16.0.4222.2 (X64) Enterprise Edition (64-bit) on Windows Server 2022 Datacenter 10.0 <X64> (Build 20348: ) (Hypervisor)@azure-vm-windows | 16.0.4222.2@azure-vm-windows:enterprise
          Microsoft SQL Azure (RTM) - 12.0.2000.8   Apr 29 2021 13:52:20   Copyright (C) 2019 Microsoft Corporation | @any-azure-sql
          Microsoft SQL Azure (RTM) - 12.0.2000.8 2018-03-07 Copyright (C) 2018 Microsoft Corporation.@managed-instance | @managed-instance
          Microsoft Azure SQL Managed Instance - Azure Arc - 16.0.41.7339 (X64) General Purpose (64-bit) on Linux (Ubuntu 20.04.4 LTS) <X64> | @arc-managed-instance
          Microsoft SQL Server 2016 (SP2) (KB4052908) - 13.0.5026.0 (X64) | 13.0.5026.0
          Microsoft SQL Server 2016 (SP3-GDR) (KB5058718) - 13.0.6460.7 (X64) | 13.0.6460.7
          Microsoft SQL Server 2016 (SP3-OD) (KB5006943) - 13.0.6404.1 (X64) | 13.0.6404.1
          Microsoft SQL Server 2016 (SP3-CU1-GDR) (KB5046856) - 13.0.7050.2 (X64) | 13.0.7050.2
          Microsoft SQL Server 2014 - 12.0.2000.8 (X64) | 12.0.2000.8@any-windows
          Microsoft SQL Server 2008 R2 (SP3) - 10.50.6000.34 (X64) | 10.50.6000.34
          Microsoft SQL Server 2022 (CTP2.0) - 16.0.600.9 (X64) | 16.0.600.9
          Microsoft SQL Server 2025 (RC0) - 17.0.900.7 (X64) | 17.0.900.7
          Microsoft SQL Server 2022 (RTM-GDR) (KB5046861) - 16.0.1135.2 | 16.0.1135.2
          2024-09-05 16:56:22.35 Server      Microsoft SQL Server 2022 (RTM-CU14) (KB5038325) - 16.0.4135.4 (X64) | 16.0.4135.4
          @@VERSION = Microsoft SQL Server 2022 (RTM-CU14) (KB5038325) - 16.0.4135.4 (X64) | 16.0.4135.4
          Microsoft SQL Server 2019 (RTM-CU15-GDR) (KB4583462) - 15.0.4102.2 (X64) | 15.0.4102.2
          Microsoft SQL Server 2022 (RTM-CU15-GDR) (KB5046059) - 16.0.41 | 2022-CU15-GDR
          Microsoft SQL Server 2022 (RTM-CU15-GDR) (KB5046059) | 2022-CU15-GDR
          """)
  void bannerIsRead(String banner, String id) {
    assertThat(Target.parse(banner).id()).isEqualTo(id);
    assertThat(Target.parse(id)).isEqualTo(Target.parse(banner));
  }

  @Test
  void lineBreaksDoNotMatter() {
    Target target =
        Target.parse(
            """
            Microsoft SQL Server 2022
            (RTM-CU26-GDR) (KB5122768) - 16.0.4275.2 (X64)\s
            \tSep  1 2026 10:00:00\s
            \tCopyright (C) 2022 Microsoft Corporation
            \tWeb Edition (64-bit) on Windows Server 2022 Standard 10.0 <X64> (Build 20348: ) (Hypervisor)
            """);

    assertThat(target.id()).isEqualTo("16.0.4275.2@any-windows:web");
  }

  @Test
  void azureVirtualMachineCannotBeTold() {
    Target target =
        Target.parse(
            "Microsoft SQL Server 2022 (RTM-CU17) - 16.0.4175.1 (X64) on Windows Server 2022");

    assertThat(target.platformIs(Platform.AZURE_VM_WINDOWS)).isEqualTo(Answer.UNKNOWN);
    assertThat(target.isWindows()).isEqualTo(Answer.YES);
    assertThat(target.isLinux()).isEqualTo(Answer.NO);
    assertThat(target.isBox()).isEqualTo(Answer.YES);
  }
}
