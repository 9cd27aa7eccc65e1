package dev.backcheck.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies a difference as {@code patch} does, without looking for lines that have moved. */
public final class Patch {

  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");
  private static final String NO_NEWLINE = "\\ No newline at end of file\n";

  private Patch() {}

  /** The text with the difference made in it. */
  public static String applied(String text, String diff) {
    List<String> old = lines(text);
    List<String> patch = lines(diff);
    List<String> result = new ArrayList<>();
    int at = 0;
    int i = 2;
    while (i < patch.size()) {
      Matcher hunk = HUNK.matcher(patch.get(i++).strip());
      if (!hunk.matches()) {
        throw new IllegalArgumentException("no hunk: " + patch.get(i - 1));
      }
      int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
      int from = Integer.parseInt(hunk.group(1)) - (count == 0 ? 0 : 1);
      result.addAll(old.subList(at, from));
      at = from;
      int left = count;
      int more = hunk.group(4) == null ? 1 : Integer.parseInt(hunk.group(4));
      while (left > 0 || more > 0) {
        String line = patch.get(i++);
        boolean open = i < patch.size() && patch.get(i).equals(NO_NEWLINE);
        String content = line.substring(1, line.length() - (open ? 1 : 0));
        i += open ? 1 : 0;
        char sign = line.charAt(0);
        if (sign != '+') {
          if (!old.get(at++).equals(content)) {
            throw new IllegalArgumentException("line " + at + " is not " + content);
          }
          left--;
        }
        if (sign != '-') {
          result.add(content);
          more--;
        }
      }
    }
    result.addAll(old.subList(at, old.size()));
    return String.join("", result);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int next = 0; next < text.length(); ) {
      int end = text.indexOf('\n', next);
      lines.add(text.substring(next, end < 0 ? text.length() : end + 1));
      next = end < 0 ? text.length() : end + 1;
    }
    return lines;
  }
}
