package dev.backcheck.reference;

import java.util.List;
import java.util.Optional;

/** The edition of SQL Server, as far as it changes what backup and restore can do. */
public enum Edition {
  /** Enterprise, and Developer and Evaluation, which have the same features. */
  ENTERPRISE(
      "enterprise",
      "developer",
      "evaluation",
      "enterprise-developer",
      "enterprise-evaluation",
      "ent",
      "dev",
      "eval"),
  /** Standard, and since SQL Server 2025 Standard Developer. */
  STANDARD("standard", "standard-developer", "developer-standard", "std"),
  /** Web. */
  WEB("web"),
  /** Express, all kinds of it. */
  EXPRESS("express", "express-with-advanced-services", "exp", "localdb");

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // a copy made by List.of
  private final List<String> aliases;

  Edition(String id, String... aliases) {
    this.id = id;
    this.aliases = List.of(aliases);
  }

  /** The edition with this id or alias, in any case, with or without the word "edition". */
  public static Optional<Edition> find(String name) {
    String hyphenated = Words.hyphenated(name);
    String wanted =
        hyphenated.endsWith("-edition")
            ? hyphenated.substring(0, hyphenated.length() - "-edition".length())
            : hyphenated;
    for (Edition edition : values()) {
      if (edition.id.equals(wanted) || edition.aliases.contains(wanted)) {
        return Optional.of(edition);
      }
    }
    return Optional.empty();
  }

  /** How targets name it. */
  public String id() {
    return id;
  }

  /** Other names that are understood. */
  public List<String> aliases() {
    return aliases;
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
