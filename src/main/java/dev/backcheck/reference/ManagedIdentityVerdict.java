package dev.backcheck.reference;

/**
 * Whether a server can use a managed identity, and if not, why; the most favourable comes first.
 */
public enum ManagedIdentityVerdict {
  /** It can. */
  SUPPORTED,
  /** The first version of KB5043526 says it can, every later page says that it cannot yet. */
  DISPUTED,
  /** SQL Server 2022 before the update that brought it: the instance may stop responding. */
  BELOW_FLOOR,
  /** SQL Server 2025 on Windows outside Azure, without Azure Arc. */
  NEEDS_ARC,
  /** SQL Server 2022 outside Azure. */
  ON_PREMISES,
  /** SQL Server 2019 and older. */
  UNSUPPORTED_MAJOR,
  /** SQL Server 2022 enabled by Azure Arc, which gives it no identity for what it calls itself. */
  ARC_NEEDS_2025,
  /** Linux in any form, also under SQL Managed Instance enabled by Azure Arc. */
  LINUX,
  /** No managed identity for keys in a vault. */
  NO_KEY_VAULT
}
