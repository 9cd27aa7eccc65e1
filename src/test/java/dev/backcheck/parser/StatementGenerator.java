package dev.backcheck.parser;

import java.util.Random;

/**
 * Writes statements of ours at random, most of them right, some with a word too many or missing.
 */
final class StatementGenerator {

  private static final String[] NAMES = {
    "Sales", "[My db]", "\"Quoted\"", "@db", "$(Db)", "log", "disk", "${x}", "販売"
  };
  private static final String[] VALUES = {
    "'x'", "N'it''s'", "@v", "5", "-1", "word", "[b]", "\"q\"", "NULL", "0x1F", "1.5"
  };
  private static final String[] MEDIA = {"DISK", "TAPE", "URL", "VIRTUAL_DEVICE"};
  private static final String[] FLAGS = {
    "INIT",
    "FORMAT",
    "CHECKSUM",
    "STATS",
    "COMPRESSION",
    "REPLACE",
    "NORECOVERY",
    "LOG",
    "ENCRYPTION"
  };
  private static final String[] ASSIGNED = {
    "NAME", "STATS", "FILE", "PASSWORD", "CREDENTIAL", "STOPAT", "STOPATMARK", "STOPBEFOREMARK"
  };
  private static final String[] SHAPED = {
    "MOVE 'a' TO 'b'",
    "COMPRESSION (ALGORITHM = ZSTD, LEVEL = LOW)",
    "COMPRESSION ALGORITHM = X",
    "ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = c)",
    "ENCRYPTION (ALGORITHM = AES_256, SERVER ASYMMETRIC KEY = k)",
    "FILESTREAM (DIRECTORY_NAME = 'd')",
    "STOPATMARK = 'm' AFTER @t"
  };
  private static final String[] FILES = {
    "FILE = 'f'", "FILEGROUP = ('g', @h)", "READ_WRITE_FILEGROUPS", "PAGE = '1:57'"
  };
  private static final String[] KEYS = {
    "MASTER KEY", "SERVICE MASTER KEY", "SYMMETRIC KEY k", "CERTIFICATE c"
  };
  private static final String[] INFORMATION = {
    "HEADERONLY", "FILELISTONLY", "LABELONLY", "VERIFYONLY", "REWINDONLY", "BACKUPSETONLY"
  };
  private static final String[] STRAY = {
    "WITH", ",", "=", "(", ")", "TO", "FROM", "'x'", "5", "INIT", "DISK", "MIRROR", "-", "GO"
  };

  private final Random random;

  StatementGenerator(Random random) {
    this.random = random;
  }

  String next() {
    String sql =
        switch (random.nextInt(8)) {
          case 0, 1 -> backup();
          case 2, 3 -> restore();
          case 4 -> "RESTORE " + any(INFORMATION) + " FROM " + devices() + with();
          case 5 -> key();
          default -> credential();
        };
    return random.nextInt(4) == 0 ? damaged(sql) : sql;
  }

  private String backup() {
    String what = any(new String[] {"DATABASE", "LOG", "TRAN", "GROUP a,", "DATABASE"});
    String mirror = random.nextInt(5) == 0 ? " MIRROR TO " + devices() : "";
    String to = random.nextInt(10) == 0 ? "" : " TO " + devices() + mirror;
    return "BACKUP " + what + " " + any(NAMES) + files() + to + with();
  }

  private String restore() {
    String what = any(new String[] {"DATABASE", "LOG", "TRANSACTION"});
    String from = random.nextInt(5) == 0 ? "" : " FROM " + devices();
    return "RESTORE " + what + " " + any(NAMES) + files() + from + with();
  }

  private String key() {
    boolean backup = random.nextBoolean();
    String file = any(new String[] {" FILE = 'f'", " URL = 'u'"});
    String passwords = random.nextBoolean() ? " ENCRYPTION BY PASSWORD = 'Fake-1'" : "";
    return backup
        ? "BACKUP " + any(KEYS) + " TO" + file + passwords + (random.nextBoolean() ? "" : with())
        : "RESTORE " + any(KEYS) + " FROM" + file + passwords + " FORCE";
  }

  private String credential() {
    String scope = random.nextBoolean() ? "" : "DATABASE SCOPED ";
    if (random.nextInt(3) == 0) {
      return "DROP " + scope + "CREDENTIAL " + any(NAMES);
    }
    String secret = random.nextBoolean() ? "" : ", SECRET = " + any(VALUES);
    String verb = random.nextBoolean() ? "CREATE " : "ALTER ";
    return verb
        + scope
        + "CREDENTIAL "
        + any(NAMES)
        + " WITH IDENTITY = "
        + any(VALUES)
        + secret
        + (random.nextInt(6) == 0 ? " FOR CRYPTOGRAPHIC PROVIDER p" : "");
  }

  private String files() {
    return random.nextInt(4) == 0 ? " " + any(FILES) + ", " + any(FILES) : "";
  }

  private String devices() {
    StringBuilder devices = new StringBuilder(device());
    while (random.nextInt(3) == 0) {
      devices.append(", ").append(device());
    }
    return devices.toString();
  }

  private String device() {
    return random.nextInt(3) == 0
        ? any(NAMES)
        : any(MEDIA) + " = " + any(new String[] {"'x'", "N'y'", "@z", "\"q\""});
  }

  private String with() {
    if (random.nextInt(4) == 0) {
      return "";
    }
    StringBuilder options = new StringBuilder(" WITH ").append(option());
    while (random.nextInt(3) > 0) {
      options.append(", ").append(option());
    }
    return options.toString();
  }

  private String option() {
    return switch (random.nextInt(3)) {
      case 0 -> any(FLAGS);
      case 1 -> any(ASSIGNED) + " = " + any(VALUES);
      default -> any(SHAPED);
    };
  }

  private String damaged(String sql) {
    String[] words = sql.split(" ", -1);
    int at = 1 + random.nextInt(words.length - 1);
    words[at] = random.nextBoolean() ? any(STRAY) : words[at] + " " + any(STRAY);
    return String.join(" ", words);
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
