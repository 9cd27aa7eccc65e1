package dev.backcheck.rules.credential;

/** The statements that the examples of this family are about. */
final class Nightly {

  static final String OPENING = "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]";

  static final String CREATE = OPENING + " WITH IDENTITY = 'Managed Identity';\n";

  static final String SCOPED = CREATE.replace("CREDENTIAL [", "DATABASE SCOPED CREDENTIAL [");

  static final String GUARD =
      "IF NOT EXISTS (SELECT 1 FROM sys.credentials"
          + " WHERE name = 'https://acmebak.blob.core.windows.net/nightly')\n";

  static final String DROP = "DROP CREDENTIAL [https://acmebak.blob.core.windows.net/nightly];\n";

  static final String MARKED =
      "BACKUP DATABASE Hr TO URL = «'https://acmebak.blob.core.windows.net/nightly/hr.bak'»;\n";

  static final String SAS =
      "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';\n";

  static final String BACKUP =
      "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';\n";

  private Nightly() {}
}
