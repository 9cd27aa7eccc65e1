package dev.backcheck.rules.secret;

/** The statements that the examples of this family are about; every secret is made up. */
final class Nightly {

  /** A backup that uses the credential of the other methods. */
  static final String BACKUP =
      "\nBACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';";

  /** A verification that uses it. */
  static final String VERIFY =
      "\nRESTORE VERIFYONLY FROM URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';";

  private Nightly() {}

  /** A credential with a token, its secret marked as reported. */
  static String reported(String token) {
    return silent("#").replace("SECRET = '#'", "«SECRET = '" + token + "'»");
  }

  /** A credential with a token. */
  static String silent(String token) {
    return "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
        + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '"
        + token
        + "';";
  }
}
