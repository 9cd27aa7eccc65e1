package dev.backcheck.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a build with a higher number has what a lower one brought. From SQL Server 2017 on
 * always; before, a service pack holds only what was finished when it was made: 13.0.5026.0 (2016
 * SP2, April 2018) is above 13.0.4574.0 (2016 SP1 CU15, May 2019) and older.
 *
 * <p>Microsoft, "Servicing models for SQL Server": a cumulative update contains all fixes since the
 * service pack it belongs to.
 */
final class ServicePacks {
  private static final int LAST_MAJOR_WITH_SERVICE_PACKS = 13;

  /**
   * A service pack holds the updates that are older than this. The longest way known is 2012 SP1 of
   * November, which goes up to CU2 of June.
   */
  private static final int DAYS_IN_THE_MAKING = 180;

  private ServicePacks() {}

  /** Whether builds of the range, all at or above the floor, have what the floor brought. */
  static Answer reach(BuildRange range, Build floor) {
    if (range.low().major() != floor.major() || floor.major() > LAST_MAJOR_WITH_SERVICE_PACKS) {
      return Answer.YES;
    }
    Optional<KnownBuild> wanted = Builds.at(floor);
    // A version, or a service pack itself, is in all that follows.
    if (wanted.isEmpty() || wanted.get().cumulativeUpdate().isEmpty()) {
      return Answer.YES;
    }
    Answer all = Answer.UNKNOWN;
    boolean first = true;
    for (KnownBuild build : levels(range)) {
      Answer one = has(build, wanted.get());
      all = first || all == one ? one : Answer.UNKNOWN;
      first = false;
    }
    return all;
  }

  private static List<KnownBuild> levels(BuildRange range) {
    KnownBuild lowest = Builds.at(range.low()).orElseThrow();
    return Builds.all().stream()
        .filter(build -> build.equals(lowest) || range.contains(build.build()))
        .filter(build -> build.build().major() == range.low().major())
        .toList();
  }

  private static Answer has(KnownBuild build, KnownBuild wanted) {
    if (build.servicePack() == wanted.servicePack()) {
      return Answer.YES;
    }
    Optional<LocalDate> finished = baseline(build);
    Optional<LocalDate> brought = wanted.released();
    if (finished.isEmpty() || brought.isEmpty()) {
      return Answer.UNKNOWN;
    }
    if (brought.get().plusDays(DAYS_IN_THE_MAKING).isBefore(finished.get())) {
      return Answer.YES;
    }
    return brought.get().isAfter(finished.get()) ? Answer.NO : Answer.UNKNOWN;
  }

  /**
   * When the content of a build was finished: security updates for a service pack add nothing to
   * it.
   */
  private static Optional<LocalDate> baseline(KnownBuild build) {
    if (build.hasUpdates()) {
      return build.released();
    }
    return Builds.all().stream()
        .filter(other -> other.version().equals(build.version()))
        .filter(other -> other.servicePack() == build.servicePack() && !other.isWithdrawn())
        .findFirst()
        .flatMap(KnownBuild::released);
  }
}
