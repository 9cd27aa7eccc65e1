package dev.backcheck.rules.managedidentity;

/** The statements that the examples of this family are about. */
final class Nightly {

  /** A credential with a managed identity, marked as reported. */
  static final String REPORTED =
      "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH «IDENTITY = 'Managed Identity'»;";

  /** The same without marks. */
  static final String MANAGED = REPORTED.replace("«", "").replace("»", "");

  /** The same with a shared access signature. */
  static final String SIGNATURE =
      "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';";

  /** A credential with a managed identity and a free name, marked as reported; then a line end. */
  static final String FREE =
      "CREATE CREDENTIAL «ServiceIdentity» WITH IDENTITY = 'Managed Identity';\n";

  /** A backup that needs one of them. */
  static final String BACKUP =
      "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';";

  private Nightly() {}
}
