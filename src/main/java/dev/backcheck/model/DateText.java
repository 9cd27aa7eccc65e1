package dev.backcheck.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text where the server expects a {@code datetime}. Which day it means may depend on the language
 * of the login.
 *
 * @param days the days it can mean, each once; none when it is no date, or not understood
 * @param isNone whether no language makes a date of it
 * @see <a
 *     href="https://learn.microsoft.com/sql/t-sql/data-types/datetime-transact-sql">datetime</a>
 */
public record DateText(List<LocalDate> days, boolean isNone) {

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:^|T|\\s+)\\d{1,2}(?::\\d{1,2}){1,2}(?:[.:]\\d{1,9})?\\s*(?:AM|PM)?Z?$");
  private static final Pattern PARTS =
      Pattern.compile("(\\d{1,4})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,4})");
  private static final Pattern NUMBERS = Pattern.compile("[\\d\\s./:-]*");
  private static final int LONGEST = 64;

  /** Copies the list. */
  public DateText {
    days = List.copyOf(days);
  }

  /** What the server can make of a text. */
  public static DateText of(String text) {
    String whole = text.strip();
    if (whole.length() > LONGEST) {
      return new DateText(List.of(), true);
    }
    Matcher time = TIME.matcher(whole);
    String date = time.find() ? whole.substring(0, time.start()).strip() : whole;
    List<LocalDate> days = new ArrayList<>();
    Matcher parts = PARTS.matcher(date);
    if (date.isEmpty()) {
      add(days, 1900, 1, 1);
    } else if (date.matches("\\d{8}")) {
      int number = Integer.parseInt(date);
      add(days, number / 10000, number / 100 % 100, number % 100);
    } else if (parts.matches()) {
      addParts(days, parts);
    } else if (!NUMBERS.matcher(date).matches() || date.matches("\\d{4}|\\d{6}")) {
      return new DateText(MonthName.days(date), false);
    }
    return new DateText(days, days.isEmpty());
  }

  /** Whether it means a day, and has come by another one whichever day it means. */
  public boolean isReachedBy(LocalDate other) {
    return !days.isEmpty() && days.stream().noneMatch(day -> day.isAfter(other));
  }

  // A year of four digits stands first or last; the order of the others is that of the language.
  private static void addParts(List<LocalDate> days, Matcher parts) {
    int first = Integer.parseInt(parts.group(1));
    int second = Integer.parseInt(parts.group(3));
    int third = Integer.parseInt(parts.group(4));
    if (parts.group(1).length() > 2) {
      add(days, first, second, third);
      if (days.isEmpty()) {
        add(days, first, third, second);
      }
      return;
    }
    int year = parts.group(4).length() > 2 ? third : century(third);
    add(days, year, first, second);
    add(days, year, second, first);
    if (parts.group(4).length() <= 2) {
      add(days, century(first), second, third);
    }
  }

  // The server's usual cut-off year is 2049.
  static int century(int year) {
    return year < 50 ? 2000 + year : 1900 + year;
  }

  static void add(List<LocalDate> days, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      if (year >= 1753 && !days.contains(date)) {
        days.add(date);
      }
    } catch (DateTimeException notInCalendar) {
      // No reading of the text.
      return;
    }
  }

  /** Dates with the month as an English word. */
  private static final class MonthName {

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final Pattern WORD = Pattern.compile("[a-z]{3,9}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    static List<LocalDate> days(String date) {
      String lower = date.toLowerCase(Locale.ROOT);
      Matcher word = WORD.matcher(lower);
      int at = word.find() ? MONTHS.indexOf(word.group().substring(0, 3) + " ") : -1;
      List<Integer> numbers = new ArrayList<>();
      Matcher number = NUMBER.matcher(lower);
      while (number.find()) {
        numbers.add(Integer.parseInt(number.group()));
      }
      List<LocalDate> days = new ArrayList<>();
      if (at >= 0 && numbers.size() == 2) {
        boolean yearFirst = numbers.get(0) > 31;
        int year = yearFirst ? numbers.get(0) : numbers.get(1);
        int day = yearFirst ? numbers.get(1) : numbers.get(0);
        add(days, year < 100 ? century(year) : year, at / 4 + 1, day);
      }
      return days;
    }
  }
}
