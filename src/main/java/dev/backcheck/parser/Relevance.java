package dev.backcheck.parser;

/**
 * Decides by one scan of the characters whether a script has to be read at all. A script passes
 * that holds, anywhere, a word of ours or one of the statements that decide what becomes of ours;
 * most scripts of a migration folder hold none.
 */
final class Relevance {

  // By first letter. In lower case; each is compared without regard to case, as a word or the
  // beginning of one.
  private static final String[][] WORDS = new String['z' + 1][0];

  static {
    // A comment that suppresses findings is to be seen wherever it is.
    words("backup", "backcheck:");
    words("alter", "asymmetric");
    // CREATE CREDENTAIL is to be found too.
    words("certificate", "create", "cred");
    words("database", "drop", "dump");
    words("hardware_offload");
    words("load");
    words("master");
    words("restore");
    words("sp_addumpdevice", "sp_configure", "sp_dropdevice", "symmetric");
    words("traceo");
  }

  private Relevance() {}

  static boolean of(String text) {
    boolean wordBefore = false;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i) | 0x20;
      boolean letter = c >= 'a' && c <= 'z';
      // The names of procedures hold BACKUP and RESTORE too: rds_backup_database, DatabaseBackup.
      boolean mayBegin = letter && (!wordBefore || c == 'b' || c == 'r');
      if ((mayBegin && matches(text, i, WORDS[c])) || (c == ':' && isSqlcmd(text, i))) {
        return true;
      }
      wordBefore = letter || isInner(text.charAt(i));
    }
    return false;
  }

  private static boolean isInner(char c) {
    return (c >= '0' && c <= '9') || c == '@' || c == '#';
  }

  private static boolean matches(String text, int at, String[] words) {
    for (String word : words) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        boolean verb = word.equals("alter") || word.equals("create") || word.equals("drop");
        return !verb || lacksObject(text, at + word.length());
      }
    }
    return false;
  }

  // CREATE, ALTER or DROP with no word behind it: a statement about a credential may have been
  // meant.
  private static boolean lacksObject(String text, int behindVerb) {
    int i = behindVerb;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    boolean longer =
        behindVerb < text.length() && Character.isJavaIdentifierPart(text.charAt(behindVerb));
    return !longer && (i == text.length() || !Character.isLetter(text.charAt(i)));
  }

  // :setvar, :r and :connect change what other scripts mean.
  private static boolean isSqlcmd(String text, int colon) {
    return colon == 0 || text.charAt(colon - 1) == '\n' || text.charAt(colon - 1) == '\r';
  }

  private static void words(String... words) {
    WORDS[words[0].charAt(0)] = words;
  }
}
