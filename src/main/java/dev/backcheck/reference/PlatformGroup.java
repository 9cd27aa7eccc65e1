package dev.backcheck.reference;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Platforms that what is known of a server cannot tell apart. The output of {@code @@VERSION} says
 * Windows or Linux, but not whether that is an Azure virtual machine, connected to Azure Arc, or a
 * container; and Azure SQL Database and Managed Instance print the same.
 */
enum PlatformGroup {
  ANY("any", platform -> true),
  BOX("any-box", Platform::isBox),
  WINDOWS("any-windows", Platform::isWindows),
  LINUX("any-linux", Platform::isLinux),
  AZURE_SQL(
      "any-azure-sql",
      platform -> platform == Platform.MANAGED_INSTANCE || platform == Platform.AZURE_SQL_DATABASE);

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable view of a set that nobody else has
  private final Set<Platform> platforms;

  PlatformGroup(String id, Predicate<Platform> members) {
    this.id = id;
    EnumSet<Platform> platforms = EnumSet.allOf(Platform.class);
    platforms.removeIf(platform -> !members.test(platform));
    this.platforms = Collections.unmodifiableSet(platforms);
  }

  String id() {
    return id;
  }

  Set<Platform> platforms() {
    return platforms;
  }

  /** The platforms that a name means: those of a group, or one. */
  static Optional<Set<Platform>> find(String name) {
    String wanted = Words.hyphenated(name);
    for (PlatformGroup group : values()) {
      if (group.id.equals(wanted)) {
        return Optional.of(group.platforms);
      }
    }
    return Platform.find(name).map(Set::of);
  }

  /** The name of a set of platforms; a set without a name is listed. */
  static String name(Set<Platform> platforms) {
    if (platforms.size() == 1) {
      return platforms.iterator().next().id();
    }
    return Arrays.stream(values())
        .filter(group -> group.platforms.equals(platforms))
        .findFirst()
        .map(PlatformGroup::id)
        .orElse(platforms.toString());
  }
}
