package dev.backcheck.reference;

/**
 * The verb of a statement with a {@code WITH} list: the server's parser has one list of options for
 * each.
 */
public enum Verb {
  /** {@code BACKUP DATABASE}, {@code LOG}, {@code GROUP} and {@code SERVER}. */
  BACKUP,
  /** {@code RESTORE DATABASE}, {@code LOG}, {@code FILELISTONLY} and the like. */
  RESTORE
}
