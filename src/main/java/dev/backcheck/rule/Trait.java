package dev.backcheck.rule;

/**
 * What statements have that rules look for. Rules that need what a statement has not are not asked
 * about it, which saves most of the time of a check: see {@link Where}.
 */
public enum Trait {
  /** Something stands behind {@code URL =}: a device or the file of a key. */
  URL,
  /** A URL of the statement is for Azure Blob Storage, as far as its scheme tells. */
  AZURE,
  /** A URL of the statement is for S3-compatible storage. */
  S3,
  /** A device is written {@code DISK = …}. */
  DISK,
  /** A device is written {@code TAPE = …}. */
  TAPE,
  /** A device is a name made by {@code sp_addumpdevice}. */
  LOGICAL_DEVICE,
  /** The statement names more than one device, mirrors included. */
  SEVERAL_DEVICES,
  /** There is a {@code MIRROR TO} list. */
  MIRROR,
  /** There is an option in the {@code WITH} list. */
  OPTIONS,
  /** There are two options or more in the {@code WITH} list. */
  SEVERAL_OPTIONS,
  /** Files, filegroups or pages are named. */
  FILES,
  /** The statement stands under an {@code IF} that asks for a credential. */
  GUARD,
  /** The server that the statement is for was named. */
  TARGET,
  /** The server has said what it has. */
  FACTS,
  /** The scripts, or what the server has said, speak of credentials of the server. */
  CREDENTIALS,
  /** The day against which dates are held is known. */
  DAY
}
