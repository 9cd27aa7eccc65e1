package dev.backcheck.syntax;

import java.util.List;

/**
 * A statement that begins with {@code BACKUP} or {@code RESTORE}, or with the verbs they replaced.
 */
public sealed interface BackupOrRestore extends Statement permits DeviceStatement, KeyStatement {

  /** The words up to the name, e.g. {@code BACKUP}, {@code LOG}; of keys the verb only. */
  List<Keyword> header();
}
