package dev.backcheck.reference;

/** A class of backup devices, which share what they support. */
public enum DeviceClass {
  /** A file: {@code DISK =}, or a logical device that is one. */
  DISK,
  /** A tape drive: {@code TAPE =}. */
  TAPE,
  /** An Azure page blob: an https URL used with {@code CREDENTIAL =}, a storage account key. */
  PAGE,
  /**
   * An Azure block blob: an https URL used with a shared access signature or a managed identity.
   */
  BLOCK,
  /** S3-compatible object storage: an s3 URL, since SQL Server 2022. */
  S3
}
