package dev.backcheck.config;

/** The role of this server's copy of a database in its availability group. */
public enum AvailabilityRole {
  /** Takes the changes. */
  PRIMARY,
  /** Follows the primary replica. */
  SECONDARY
}
