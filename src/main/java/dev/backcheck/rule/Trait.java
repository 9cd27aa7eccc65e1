package dev.backcheck.rule;

/**
 * What statements have that rules look for. Rules that need what a statement has not are not asked
 * about it, which saves most of the time of a check: see {@link Where}.
 */
public enum Trait {
  /** It is {@code BACKUP DATABASE} or {@code RESTORE DATABASE}. */
  DATABASE,
  /** It is {@code BACKUP LOG} or {@code RESTORE LOG}. */
  LOG,
  /** It is {@code BACKUP SERVER} or {@code BACKUP GROUP}. */
  SEVERAL_DATABASES,
  /** It is a {@code RESTORE} that only reads the media. */
  READS_ONLY,
  /** It is about {@code master}, {@code model}, {@code msdb} or {@code tempdb}. */
  SYSTEM_DATABASE,
  /** It has the word of snapshot backups: an option of theirs, or that which suspends writes. */
  SNAPSHOT,
  /** Something stands behind {@code URL =}: a device or the file of a key. */
  URL,
  /** A URL of the statement is for Azure Blob Storage, as far as its scheme tells. */
  AZURE,
  /** A URL of the statement, or the name of the credential, is for S3-compatible storage. */
  S3,
  /** A URL of the statement is more or less than simply that of a blob or an object. */
  UNUSUAL_URL,
  /** A device is written {@code DISK = …}. */
  DISK,
  /** A device is written {@code TAPE = …}. */
  TAPE,
  /** A device is a name made by {@code sp_addumpdevice}. */
  LOGICAL_DEVICE,
  /** A device is written {@code DATABASE_SNAPSHOT = …}. */
  DATABASE_SNAPSHOT,
  /** The statement names no device. */
  NO_DEVICE,
  /** The statement names more than one device, mirrors included. */
  SEVERAL_DEVICES,
  /** There is a {@code MIRROR TO} list. */
  MIRROR,
  /** There is an option in the {@code WITH} list. */
  OPTIONS,
  /** There are two options or more in the {@code WITH} list. */
  SEVERAL_OPTIONS,
  /** Two options have the same name, or two names of one option. */
  REPEATED_OPTION,
  /** An option has a list of its own. */
  ITEMS,
  /** Files, filegroups or pages are named. */
  FILES,
  /** The statement stands under an {@code IF} that asks for a credential. */
  GUARD,
  /** A backup before it in the scripts wrote to a device from which it restores. */
  EARLIER_BACKUP,
  /** There are other statements, in the scripts or in what the server has said. */
  HISTORY,
  /** The server that the statement is for was named. */
  TARGET,
  /** That server is certainly older than SQL Server 2022. */
  BEFORE_2022,
  /** The edition of that server is known. */
  EDITION,
  /** That server is certainly a managed service, and not SQL Server itself. */
  MANAGED_SERVICE,
  /** Something was said of the servers and databases around the scripts. */
  ESTATE,
  /** The server has said what it has. */
  FACTS,
  /** The scripts, or what the server has said, speak of credentials of the server. */
  CREDENTIALS,
  /** It is about a credential. */
  CREDENTIAL,
  /** It is about a credential whose name is more or less than the URL of a container. */
  UNUSUAL_NAME,
  /** It gives a credential a secret, or is about a key, which has passwords. */
  SECRET,
  /** It gives a credential a shared access signature. */
  SIGNATURE,
  /**
   * It gives a credential a managed identity, or is the first of another script to use it for a
   * URL.
   */
  MANAGED_IDENTITY,
  /** Containers were said to be immutable. */
  IMMUTABLE,
  /** The day against which dates are held is known. */
  DAY
}
