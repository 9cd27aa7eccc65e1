package dev.backcheck.reference;

import java.util.List;
import java.util.Optional;

/** Where a Database Engine runs, as far as that changes what it can do. */
public enum Platform {
  /** Windows, neither an Azure virtual machine nor connected to Azure Arc. */
  WINDOWS("windows", Host.WINDOWS, "on-premises", "onprem", "win"),
  /** Linux, neither a container, nor an Azure virtual machine, nor connected to Azure Arc. */
  LINUX("linux", Host.LINUX),
  /** A container, which is Linux. */
  CONTAINER("container", Host.LINUX, "docker", "podman", "kubernetes", "k8s"),
  /** An Azure virtual machine with Windows. */
  AZURE_VM_WINDOWS("azure-vm-windows", Host.WINDOWS, "azurevm-windows", "azure-windows-vm"),
  /** An Azure virtual machine with Linux. */
  AZURE_VM_LINUX("azure-vm-linux", Host.LINUX, "azurevm-linux", "azure-linux-vm"),
  /** Windows, enabled by Azure Arc. */
  ARC_WINDOWS("arc-windows", Host.WINDOWS),
  /** Linux, enabled by Azure Arc. */
  ARC_LINUX("arc-linux", Host.LINUX),
  /** Azure SQL Managed Instance. */
  MANAGED_INSTANCE(
      "managed-instance",
      Host.SERVICE,
      "mi",
      "sqlmi",
      "azure-sql-mi",
      "azure-sql-managed-instance",
      "sql-managed-instance"),
  /** SQL Managed Instance enabled by Azure Arc. */
  ARC_MANAGED_INSTANCE("arc-managed-instance", Host.SERVICE, "arc-mi", "arc-sql-managed-instance"),
  /** Azure SQL Database. */
  AZURE_SQL_DATABASE(
      "azure-sql-database",
      Host.SERVICE,
      "azure-sql",
      "azure-sql-db",
      "azuresql",
      "azuresqldb",
      "azuresqldatabase",
      "sqldb");

  private enum Host {
    WINDOWS,
    LINUX,
    SERVICE
  }

  private final String id;
  private final Host host;

  @SuppressWarnings("ImmutableEnumChecker") // a copy made by List.of
  private final List<String> aliases;

  Platform(String id, Host host, String... aliases) {
    this.id = id;
    this.host = host;
    this.aliases = List.of(aliases);
  }

  /** The platform with this id or alias, in any case and with blanks or underscores for hyphens. */
  public static Optional<Platform> find(String name) {
    String wanted = Words.hyphenated(name);
    for (Platform platform : values()) {
      if (platform.id.equals(wanted) || platform.aliases.contains(wanted)) {
        return Optional.of(platform);
      }
    }
    return Optional.empty();
  }

  /** How targets name it. */
  public String id() {
    return id;
  }

  /** Other names that are understood. */
  public List<String> aliases() {
    return aliases;
  }

  /** Whether it is SQL Server itself, installed by its user, and not a managed service. */
  public boolean isBox() {
    return host != Host.SERVICE;
  }

  /** Whether it is SQL Server itself on Windows. */
  public boolean isWindows() {
    return host == Host.WINDOWS;
  }

  /** Whether it is SQL Server itself on Linux. */
  public boolean isLinux() {
    return host == Host.LINUX;
  }

  /** Whether it is SQL Server itself on an Azure virtual machine. */
  public boolean isAzureVm() {
    return this == AZURE_VM_WINDOWS || this == AZURE_VM_LINUX;
  }

  /** Whether it is SQL Server itself, enabled by Azure Arc. */
  public boolean isArc() {
    return this == ARC_WINDOWS || this == ARC_LINUX;
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
