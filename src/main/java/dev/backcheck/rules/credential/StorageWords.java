package dev.backcheck.rules.credential;

import dev.backcheck.source.Redaction;
import dev.backcheck.syntax.Name;

/** Names in messages. */
final class StorageWords {

  private static final int LONGEST = 140;

  private StorageWords() {}

  /** The credential of a name, in words. */
  static String the(Name name) {
    return "the credential " + name(name);
  }

  /** A name without what may be a secret: a query, or what looks like a password. */
  static String name(Name name) {
    String text = Redaction.of(name.value());
    int query = text.indexOf('?');
    String known = query < 0 ? text : text.substring(0, query);
    return known.length() <= LONGEST ? known : known.substring(0, LONGEST) + "…";
  }
}
