package dev.backcheck.reference;

import java.util.Set;

/** A class of backup devices, which share what they support. */
public enum DeviceClass {
  /** A file: {@code DISK =}, or a logical device that is one. */
  DISK("a file"),
  /** A tape drive: {@code TAPE =}. */
  TAPE("a tape"),
  /** An Azure page blob: an https URL used with {@code CREDENTIAL =}, a storage account key. */
  PAGE("an Azure page blob"),
  /**
   * An Azure block blob: an https URL used with a shared access signature or a managed identity.
   */
  BLOCK("an Azure block blob"),
  /** S3-compatible object storage: an s3 URL, since SQL Server 2022. */
  S3("S3-compatible storage");

  /** Those that are written to with {@code URL =}. */
  public static final Set<DeviceClass> URLS = Set.of(PAGE, BLOCK, S3);

  private final String words;

  DeviceClass(String words) {
    this.words = words;
  }

  /** The class in words, for messages. */
  public String words() {
    return words;
  }
}
