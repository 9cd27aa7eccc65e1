package dev.backcheck.model;

import dev.backcheck.source.Redaction;
import dev.backcheck.value.KnownText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A shared access signature taken apart, whatever stands before it: parameters with {@code &}
 * between them, in the order of the text. Parts of it may be unknown. Nothing here prints it.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/storageservices/create-service-sas">Create a
 *     service SAS</a>
 */
public final class SharedAccessSignature {

  private static final int DAY = "2026-01-31".length();

  private final KnownText text;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  private SharedAccessSignature(KnownText text) {
    this.text = text;
    String pattern = text.pattern();
    int from = beginsWithQuestionMark() || isUrl() ? pattern.indexOf('?') + 1 : 0;
    while (from < pattern.length()) {
      int next = pattern.indexOf('&', from);
      int end = next < 0 ? pattern.length() : next;
      int equals = pattern.indexOf('=', from);
      if (equals > from && equals < end) {
        String name = pattern.substring(from, equals).toLowerCase(Locale.ROOT);
        parameters.putIfAbsent(name, pattern.substring(equals + 1, end));
      }
      from = end + 1;
    }
  }

  /** Takes a secret apart; what is no signature has no parameters that matter. */
  public static SharedAccessSignature of(KnownText secret) {
    return new SharedAccessSignature(secret);
  }

  /** Whether it has a signature and says what it is for, as no other secret does. */
  public boolean isRecognisable() {
    return has("sig") && (has("sv") || has("si") || has("se"));
  }

  /** Whether it begins with the question mark that belongs to the URL before it. */
  public boolean beginsWithQuestionMark() {
    return text.prefix().startsWith("?");
  }

  /** Whether the URL stands before it. */
  public boolean isUrl() {
    String prefix = text.prefix().toLowerCase(Locale.ROOT);
    return prefix.startsWith("https://") || prefix.startsWith("http://");
  }

  /** Whether no part of it is unknown. */
  public boolean isConstant() {
    return text.isConstant();
  }

  /** The length it has at least, in UTF-16 units. */
  public int knownLength() {
    return text.knownLength();
  }

  /** Whether it certainly has a parameter. */
  public boolean has(String name) {
    return parameters.containsKey(name);
  }

  /** Whether it certainly has one of these parameters. */
  public boolean hasOne(List<String> names) {
    return names.stream().anyMatch(this::has);
  }

  /** Whether it certainly lacks a parameter. */
  public boolean lacks(String name) {
    return isConstant() && !has(name);
  }

  /** The value of a parameter where it is known, percent signs resolved for commas and colons. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(parameters.get(name))
        .filter(value -> value.indexOf(KnownText.HOLE) < 0)
        .map(SharedAccessSignature::resolved);
  }

  private static String resolved(String value) {
    return value.indexOf('%') < 0
        ? value
        : value.replaceAll("(?i)%2c", ",").replaceAll("(?i)%3a", ":");
  }

  /** Whether the permissions it names are all of these letters and perhaps more. */
  public boolean allowsAll(String letters) {
    String allowed = value("sp").orElse(letters);
    return letters.chars().allMatch(letter -> allowed.indexOf(letter) >= 0);
  }

  /** Whether it names permissions and none of these letters is among them. */
  public boolean allowsNone(String letters) {
    String allowed = value("sp").orElse(letters);
    return letters.chars().noneMatch(letter -> allowed.indexOf(letter) >= 0);
  }

  /** The day of a parameter that is a date or a time. */
  public Optional<LocalDate> day(String name) {
    return value(name)
        .filter(value -> value.length() >= DAY)
        .flatMap(SharedAccessSignature::parsed);
  }

  private static Optional<LocalDate> parsed(String value) {
    try {
      return Optional.of(LocalDate.parse(value.substring(0, DAY)));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  /** A mask. */
  @Override
  public String toString() {
    return Redaction.MASK;
  }
}
