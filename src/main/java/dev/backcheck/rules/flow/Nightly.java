package dev.backcheck.rules.flow;

/** The statements that the examples of this family are about. */
final class Nightly {

  static final String CREATE =
      "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH IDENTITY = 'Managed Identity';\n";

  static final String DROP = "DROP CREDENTIAL [https://acmebak.blob.core.windows.net/nightly];\n";

  static final String BACKUP =
      "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';\n";

  static final String MARKED =
      "BACKUP DATABASE Hr TO URL = «'https://acmebak.blob.core.windows.net/nightly/hr.bak'»;\n";

  static final String NO_SECRET =
      "ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE'";

  static final String ACCOUNT =
      "ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH IDENTITY = 'acmebak', SECRET = '$(Key)'";

  private Nightly() {}
}
