package dev.backcheck.report;

import java.util.regex.Pattern;

/** Text that Markdown shows as it stands, whatever signs are in it. */
final class MarkdownText {

  // "@name" would tell a person, "#12" and "!12" would link to something.
  private static final Pattern CALL = Pattern.compile("([@#!])(?=[\\p{L}\\p{N}_])");
  private static final String NOTHING = "&#8203;";

  private MarkdownText() {}

  /** A line of text, as entities where a sign has a meaning. */
  static String of(String line) {
    StringBuilder result = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("&<>*_`[]\\|~$".indexOf(c) >= 0) {
        result.append("&#").append((int) c).append(';');
      } else {
        result.append(c);
      }
    }
    return CALL.matcher(result)
        .replaceAll(
            match ->
                match.group().equals("#") && isEntity(result, match.start())
                    ? "#"
                    : match.group() + NOTHING);
  }

  private static boolean isEntity(CharSequence text, int hash) {
    return hash > 0 && text.charAt(hash - 1) == '&';
  }

  /** Lines of code; nothing in them ends the block. */
  static String block(String code) {
    int longest = 2;
    int run = 0;
    for (int i = 0; i < code.length(); i++) {
      run = code.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    return fence + "text\n" + code + fence + "\n";
  }
}
