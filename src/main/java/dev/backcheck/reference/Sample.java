package dev.backcheck.reference;

/**
 * Text that stands for something else in examples and documentation: a row of {@code samples.tsv}.
 *
 * @param kind what it stands for
 * @param match how text is compared with it
 * @param text the text in lower case, or the two characters around it
 */
public record Sample(Kind kind, Match match, String text) {
  private static final int LONGEST = 128;
  private static final int SHORTEST_REPETITION = 3;
  private static final String GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  /** What a sample stands for. */
  public enum Kind {
    /** Anything. */
    ANY,
    /** The name of a storage account. */
    ACCOUNT,
    /** The name of a container. */
    CONTAINER,
    /** The name of a bucket. */
    BUCKET,
    /** A key or a token. */
    SECRET,
    /** A password. */
    PASSWORD
  }

  /** How text is compared with a sample, regardless of case. */
  public enum Match {
    /** It is the sample. */
    WORD,
    /** It begins with the sample. */
    PREFIX,
    /** It ends with the sample. */
    SUFFIX,
    /** It is the sample followed by digits. */
    DIGITS,
    /** It is nothing but the character of the sample, three times or more. */
    REPEAT,
    /**
     * It has something between the two characters of the sample: words, and neither JSON nor a
     * GUID.
     */
    MARKED
  }

  /** Whether a text in lower case is this sample. */
  boolean matches(String value) {
    return switch (match) {
      case WORD -> value.equals(text);
      case PREFIX -> value.startsWith(text);
      case SUFFIX -> value.endsWith(text);
      case DIGITS -> value.length() > text.length() && value.startsWith(text) && isDigits(value);
      case REPEAT -> value.length() >= SHORTEST_REPETITION && isRepeated(value, text.charAt(0));
      case MARKED -> isMarked(value);
    };
  }

  // Behind the text.
  private boolean isDigits(String value) {
    for (int i = text.length(); i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isRepeated(String value, char c) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) != c) {
        return false;
      }
    }
    return true;
  }

  private boolean isMarked(String value) {
    int open = -1;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == text.charAt(0)) {
        open = i;
      } else if (c == text.charAt(1)) {
        if (open >= 0
            && i > open + 1
            && i - open <= LONGEST
            && !value.substring(open + 1, i).matches(GUID)) {
          return true;
        }
        open = -1;
      } else if (open >= 0 && !isWordPart(c)) {
        open = -1;
      }
    }
    return false;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || " _-.@#&'/".indexOf(c) >= 0;
  }

  static Sample of(Table.Row row) {
    Sample sample =
        new Sample(
            Cells.word(row, "kind", Kind.class),
            Cells.word(row, "match", Match.class),
            Cells.lower(row.get("text")));
    int length = sample.text.length();
    boolean misfit =
        length == 0
            || (sample.match == Match.REPEAT && length != 1)
            || (sample.match == Match.MARKED && length != 2);
    if (misfit) {
      throw row.invalid("text");
    }
    return sample;
  }
}
