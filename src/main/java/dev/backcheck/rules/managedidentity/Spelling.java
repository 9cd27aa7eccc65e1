package dev.backcheck.rules.managedidentity;

import dev.backcheck.reference.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells identities that were meant to be the managed one. */
final class Spelling {

  /** How the server knows it, letter case aside. */
  static final String RIGHT = "Managed Identity";

  // As letters only, in lower case.
  private static final Set<String> MEANT =
      Set.of(
          "managedidentity",
          "managedidentities",
          "managedserviceidentity",
          "msi",
          "systemassignedmanagedidentity",
          "userassignedmanagedidentity");

  private Spelling() {}

  /**
   * Whether the identity is not the managed one, but was meant to be; trailing blanks are let pass.
   */
  static boolean isMisspelled(String identity) {
    String text = identity.stripTrailing();
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return !text.equalsIgnoreCase(RIGHT)
        && (MEANT.contains(letters) || Nearest.to(text, List.of(RIGHT)).isPresent());
  }
}
