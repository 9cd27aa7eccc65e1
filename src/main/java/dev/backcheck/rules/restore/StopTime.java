package dev.backcheck.rules.restore;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a {@code STOPAT}. The server reads it by the language of the session, so only what no
 * language takes for a time is called none, and only the international forms are compared.
 *
 * @param isNone whether no language takes it for a date and time
 * @param day its day, where it is written year first
 */
record StopTime(boolean isNone, Optional<LocalDate> day) {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?", Pattern.DOTALL);

  static StopTime of(String text) {
    boolean none = text.chars().noneMatch(c -> c >= '0' && c <= '9');
    Matcher matcher = YEAR_FIRST.matcher(text.strip());
    if (!matcher.matches()) {
      return new StopTime(none, Optional.empty());
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = Integer.parseInt(matcher.group(2));
    int day = Integer.parseInt(matcher.group(3));
    // Some languages take the day for the month.
    boolean impossible = (month > 12 && day > 12) || month > 31 || day > 31 || month * day == 0;
    if (impossible || month > 12) {
      return new StopTime(impossible, Optional.empty());
    }
    LocalDate first = LocalDate.of(year, month, 1);
    boolean inMonth = day <= first.lengthOfMonth();
    return new StopTime(
        !inMonth && day > 12, inMonth ? Optional.of(first.withDayOfMonth(day)) : Optional.empty());
  }

  /** What is wrong with it, judged on a day. */
  Optional<String> mistake(Optional<LocalDate> today) {
    if (isNone) {
      return Optional.of("this is no date and time");
    }
    return day.filter(known -> today.filter(known::isAfter).isPresent())
        .map(known -> "this time has not come yet");
  }
}
