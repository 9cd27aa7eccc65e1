package dev.backcheck.rule;

import java.util.Locale;

/** What a rule is about; the order is that of the rule table. */
public enum Family {
  /** Statements that cannot be read, and what the tool itself has to say. */
  SCRIPT,
  /** The credential itself. */
  CREDENTIAL,
  /** {@code WITH CREDENTIAL = …}. */
  CREDENTIAL_OPTION,
  /** Credentials that stand for a managed identity. */
  MANAGED_IDENTITY,
  /** Backup devices in Azure Blob Storage, and devices in general. */
  URL,
  /** S3-compatible storage. */
  S3,
  /** Options and versions. */
  OPTION,
  /** Media sets, mirrors and files. */
  MEDIA,
  /** Snapshot and file-snapshot backups. */
  SNAPSHOT,
  /** Backup encryption. */
  ENCRYPTION,
  /** Restore. */
  RESTORE,
  /** Managed Instance and other platforms. */
  PLATFORM,
  /** Secrets in scripts. */
  SECRET,
  /** Keys and certificates. */
  KEY,
  /** Advice. */
  BEST_PRACTICE,
  /** The order of statements over a history. */
  FLOW;

  /** The word reports use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
