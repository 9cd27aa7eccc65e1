package dev.backcheck.rules.url;

/** The statements that the examples of this family are about. */
final class Nightly {

  private Nightly() {}

  /** A backup of a database to a blob. */
  static String backup(String blob) {
    return "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/" + blob + "';";
  }

  /** A credential with a shared access signature for a container. */
  static String sas(String container) {
    return "CREATE CREDENTIAL ["
        + container
        + "] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';\n";
  }
}
