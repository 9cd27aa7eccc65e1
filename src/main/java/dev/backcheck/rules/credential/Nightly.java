package dev.backcheck.rules.credential;

/** The statements that the examples of this family are about. */
final class Nightly {

  static final String CREATE =
      "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH IDENTITY = 'Managed Identity';\n";

  static final String SAS =
      "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';\n";

  static final String BACKUP =
      "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';\n";

  private Nightly() {}
}
