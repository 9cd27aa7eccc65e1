package dev.backcheck.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The level of a version as servers, tags and people write it: {@code RTM-CU15-GDR}, {@code SP2
 * CU17}, {@code CTP2.0}.
 *
 * <p>RTM and GDR mean the branch without cumulative updates; a service pack alone leaves open
 * whether there is one.
 *
 * @param servicePack its number, 0 for none
 * @param update the number of the cumulative update
 * @param isBaseline whether it says RTM
 * @param isSecurity whether it says GDR: security fixes on top
 * @param preview a preview, such as {@code CTP2.0}
 */
record Level(
    int servicePack,
    OptionalInt update,
    boolean isBaseline,
    boolean isSecurity,
    Optional<String> preview) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)\\G[\\s()_+,-]*(?:(?:SP|service pack) ?(?<sp>\\d)|(?:CU|cumulative update) ?(?<cu>\\d{1,3})"
              + "|(?<rtm>RTM)|(?<gdr>GDR\\d*|QFE)|(?<od>OD|KB ?\\d{6,7})|(?<pre>(?:CTP|RC) ?\\d{1,2}(?:\\.\\d{1,2})?))(?!\\w)");
  private static final Pattern END = Pattern.compile("[\\s()_+,-]*");

  /** Updates come out monthly: a number up to a year ahead of what is known is believed. */
  private static final int UPDATES_TO_COME = 12;

  static Optional<Level> find(String text) {
    int servicePack = 0;
    OptionalInt update = OptionalInt.empty();
    boolean baseline = false;
    boolean security = false;
    Optional<String> preview = Optional.empty();
    int end = 0;
    for (Matcher word = WORD.matcher(text); word.find(); end = word.end()) {
      servicePack = word.group("sp") == null ? servicePack : Integer.parseInt(word.group("sp"));
      update =
          word.group("cu") == null ? update : OptionalInt.of(Integer.parseInt(word.group("cu")));
      baseline |= word.group("rtm") != null;
      security |= word.group("gdr") != null;
      preview =
          word.group("pre") == null
              ? preview
              : Optional.of(word.group("pre").replace(" ", "").toUpperCase(Locale.ROOT));
    }
    boolean whole = end > 0 && END.matcher(text).region(end, text.length()).matches();
    return whole
        ? Optional.of(new Level(servicePack, update, baseline, security, preview))
        : Optional.empty();
  }

  /**
   * What it says of a version.
   *
   * @throws TargetFormatException when the version has no such level
   */
  Version of(KnownVersion version) {
    String id = id(version);
    List<KnownBuild> builds = version.builds();
    if (builds.isEmpty() || id.equals(version.id())) {
      return new Version(id, version.range());
    }
    if (preview.isPresent()) {
      return new Version(id, new BuildRange(version.range().low(), builds.get(0).build()));
    }
    List<KnownBuild> fitting = builds.stream().filter(this::fits).toList();
    if (fitting.isEmpty()) {
      return new Version(id, toCome(version).orElseThrow(() -> missing(version)));
    }
    List<KnownBuild> secured = fitting.stream().filter(KnownBuild::isSecurityUpdate).toList();
    List<KnownBuild> chosen =
        update.isPresent() && isSecurity && !secured.isEmpty() ? secured : fitting;
    return new Version(id, new BuildRange(chosen.get(0).build(), after(chosen, builds, version)));
  }

  private boolean fits(KnownBuild build) {
    if (build.servicePack() != servicePack) {
      return false;
    }
    if (update.isPresent()) {
      return update.equals(build.cumulativeUpdate());
    }
    return !build.hasUpdates() || !(isBaseline || isSecurity);
  }

  /** Builds that are not published belong to the published one below. */
  private static Build after(
      List<KnownBuild> chosen, List<KnownBuild> builds, KnownVersion version) {
    Build last = chosen.get(chosen.size() - 1).build();
    for (KnownBuild known : builds) {
      if (known.build().compareTo(last) > 0) {
        return known.build();
      }
    }
    return version.range().high();
  }

  private Optional<BuildRange> toCome(KnownVersion version) {
    int newest = version.newestUpdate().map(KnownBuild::cumulativeUpdate).orElseThrow().orElse(0);
    int number = update.orElse(0);
    if (!version.hasMoreUpdates()
        || servicePack > 0
        || number <= newest
        || number > newest + UPDATES_TO_COME) {
      return Optional.empty();
    }
    Build last = version.builds().get(version.builds().size() - 1).build();
    return Optional.of(new BuildRange(last.next(), version.range().high()));
  }

  private TargetFormatException missing(KnownVersion version) {
    Predicate<KnownBuild> same =
        build -> update.isPresent() && build.cumulativeUpdate().equals(update);
    Optional<KnownBuild> elsewhere =
        version.builds().stream().filter(same).reduce((first, second) -> second);
    String newest = version.newestUpdate().map(build -> plain(version, build)).orElse(version.id());
    return new TargetFormatException(
        "there is no "
            + id(version)
            + elsewhere
                .map(build -> "; did you mean " + plain(version, build) + "?")
                .orElse("; the newest update is " + newest));
  }

  private static String plain(KnownVersion version, KnownBuild build) {
    return new Level(build.servicePack(), build.cumulativeUpdate(), false, false, Optional.empty())
        .id(version);
  }

  private String id(KnownVersion version) {
    return version.id()
        + preview.map(name -> "-" + name).orElse("")
        + (servicePack > 0 ? "-SP" + servicePack : "")
        + (update.isPresent() ? "-CU" + update.getAsInt() : "")
        + (isSecurity ? "-GDR" : "")
        + (isBaseline && !isSecurity && update.isEmpty() && servicePack == 0 ? "-RTM" : "");
  }
}
