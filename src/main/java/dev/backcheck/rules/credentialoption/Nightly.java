package dev.backcheck.rules.credentialoption;

/** The statements that the examples of this family are about. */
final class Nightly {

  static final String SAS =
      "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';\n";

  static final String MANAGED =
      "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH IDENTITY = 'Managed Identity';\n";

  static final String KEY = "CREATE CREDENTIAL k WITH IDENTITY = 'acmebak', SECRET = '$(Key)';\n";

  static final String URL = "'https://acmebak.blob.core.windows.net/nightly/hr.bak'";

  static final String BACKUP = "BACKUP DATABASE Hr TO URL = " + URL;

  static final String NAMED = BACKUP + " WITH CREDENTIAL = 'k'";

  static final String MARKED = BACKUP + " WITH «CREDENTIAL = 'k'»;";

  static final String VERIFY = "RESTORE VERIFYONLY FROM URL = " + URL;

  static final String BY_URL =
      BACKUP + " WITH «CREDENTIAL = 'https://acmebak.blob.core.windows.net/nightly'», STATS = 5;";

  private Nightly() {}
}
