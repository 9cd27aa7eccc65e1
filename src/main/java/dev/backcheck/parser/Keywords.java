package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlLexer;
import java.util.List;

/**
 * The words that are tokens of their own, whatever the case of their letters. Only letters of ASCII
 * have a case here: the server does not take the Kelvin sign for a K either.
 */
final class Keywords {

  /** Reserved words without a token of their own. */
  static final List<String> RESERVED =
      List.of(
          """
          ADD ALL AND ANY ASC AUTHORIZATION BETWEEN BROWSE CASCADE CHECK CLUSTERED COALESCE COLLATE COLUMN \
          COMPUTE CONSTRAINT CONTAINS CONTAINSTABLE CONVERT CROSS CURRENT CURRENT_DATE CURRENT_TIME \
          CURRENT_TIMESTAMP CURRENT_USER DEFAULT DESC DISTINCT DOUBLE ERRLVL ESCAPE EXIT FILLFACTOR FOREIGN \
          FREETEXT FREETEXTTABLE FULL HAVING HOLDLOCK IDENTITYCOL IDENTITY_INSERT IN INDEX INNER IS JOIN LEFT \
          LIKE LINENO NATIONAL NOCHECK NONCLUSTERED NULLIF OF OFF OFFSETS OPENDATASOURCE OPENQUERY OPENROWSET \
          OPENXML OPTION ORDER OUTER OVER PERCENT PIVOT PLAN PRIMARY PUBLIC READ REFERENCES REPLICATION \
          RESTRICT RIGHT ROWCOUNT ROWGUIDCOL RULE SCHEMA SEMANTICKEYPHRASETABLE SEMANTICSIMILARITYDETAILSTABLE \
          SEMANTICSIMILARITYTABLE SESSION_USER SOME STATISTICS SYSTEM_USER TABLESAMPLE TEXTSIZE TOP TRY_CONVERT \
          TSEQUAL UNIQUE UNPIVOT USER VALUES VARYING WHEN"""
              .split(" ", -1));

  private static final int CASE = 0x20;
  private static final int LONGEST = 31;
  // A power of two, so large that few words meet.
  private static final int PLACES = 2048;

  private final String[] words = new String[PLACES];
  private final int[] types = new int[PLACES];

  private Keywords() {
    for (int type = TSqlLexer.ALTER; type <= TSqlLexer.VIRTUAL_DEVICE; type++) {
      if (type != TSqlLexer.RESERVED) {
        add(TSqlLexer.VOCABULARY.getSymbolicName(type), type);
      }
    }
    for (String word : RESERVED) {
      add(word, TSqlLexer.RESERVED);
    }
  }

  /** Fills the table, which the first name would wait for otherwise. */
  static void prepare() {
    Loaded.TABLE.typeOf("GO", 0, 2);
  }

  /** The type of the token that a part of a script is which is written like a name. */
  static int type(String script, int start, int end) {
    return end - start > LONGEST ? TSqlLexer.IDENTIFIER : Loaded.TABLE.typeOf(script, start, end);
  }

  private void add(String word, int type) {
    int place = place(word, 0, word.length());
    while (types[place] != 0) {
      place = next(place);
    }
    words[place] = word;
    types[place] = type;
  }

  private int typeOf(String script, int start, int end) {
    int place = place(script, start, end);
    while (place >= 0 && types[place] != 0) {
      if (isWord(script, start, end, words[place])) {
        return types[place];
      }
      place = next(place);
    }
    return TSqlLexer.IDENTIFIER;
  }

  // Where a word is looked for first; less than zero where a character is in no word.
  private static int place(String script, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = script.charAt(i);
      if (!isLetter(c)) {
        return -1;
      }
      hash = 31 * hash + (c & ~CASE);
    }
    return (hash ^ (hash >>> 11)) & (PLACES - 1);
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  }

  private static int next(int place) {
    return (place + 1) & (PLACES - 1);
  }

  private static boolean isWord(String script, int start, int end, String word) {
    return end - start == word.length()
        && script.regionMatches(true, start, word, 0, word.length());
  }

  // The words come from the lexer's vocabulary, so the lexer is loaded first.
  private static final class Loaded {
    static final Keywords TABLE = new Keywords();
  }
}
