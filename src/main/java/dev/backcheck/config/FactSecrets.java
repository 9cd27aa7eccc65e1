package dev.backcheck.config;

import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps secrets that have found their way into facts out of everything behind: the values, and the
 * text that reports show pieces of.
 */
final class FactSecrets {

  private static final Set<String> IDENTITIES =
      Set.of("shared access signature", "managed identity", "s3 access key");

  // The name of an account, of a storage account or a user; keys and tokens are longer or have
  // other signs.
  private static final Pattern ACCOUNT =
      Pattern.compile("(?:[\\w .-]{1,15}+\\\\)?[\\p{L}\\p{N}_ .$@-]{1,64}+");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{28,}+");

  private final Source source;
  private final StringBuilder masked;

  FactSecrets(Source source) {
    this.source = source;
    this.masked = new StringBuilder(source.text());
    Redaction.ranges(source.text()).forEach(this::star);
  }

  /** A name or path without what follows its question mark, which may be a signature. */
  String name(String name, SourceRange where) {
    int query = name.indexOf('?');
    if (query < 0) {
      return Redaction.of(name);
    }
    star(within(where, '?'));
    return Redaction.of(name.substring(0, query + 1)) + Redaction.MASK;
  }

  /** An identity, unless it looks like a key. */
  String identity(String identity, SourceRange where) {
    boolean harmless =
        IDENTITIES.contains(identity.toLowerCase(Locale.ROOT))
            || (ACCOUNT.matcher(identity).matches() && !KEY.matcher(identity).find());
    if (harmless && Redaction.ranges(identity).isEmpty()) {
      return identity;
    }
    star(new SourceRange(where.start() + 1, Math.max(where.start() + 1, where.end() - 1)));
    return Redaction.MASK;
  }

  /** The text with stars for secrets; every place in it is where it was. */
  Source masked() {
    return Source.of(source.name(), masked.toString());
  }

  // From behind a sign to the closing quote.
  private SourceRange within(SourceRange where, char sign) {
    int from = source.text().indexOf(sign, where.start());
    int end = where.end() - 1;
    // Written as an escape the sign is not found: then the whole name goes.
    int start = from < 0 || from >= end ? where.start() + 1 : from + 1;
    return new SourceRange(Math.min(start, end), end);
  }

  private void star(SourceRange range) {
    for (int at = range.start(); at < range.end(); at++) {
      if (masked.charAt(at) != '\n' && masked.charAt(at) != '\r') {
        masked.setCharAt(at, '*');
      }
    }
  }
}
