package dev.backcheck.reference;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code managed-identity.tsv} says of a server: every verdict that what is known of it leaves
 * possible. See KB5043526 and <a
 * href="https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/backup-restore-to-url-using-managed-identities">Backup
 * and restore to URL using managed identities</a>.
 *
 * @param possible the verdicts, the most favourable first; empty where the table is silent
 */
public record ManagedIdentitySupport(Set<ManagedIdentityVerdict> possible) {

  /** What the identity is for. */
  public enum Use {
    /** Backups and restores in Azure Blob Storage. */
    STORAGE,
    /** Keys in a vault, through a cryptographic provider. */
    PROVIDER
  }

  /** Copies the verdicts and puts them in order. */
  public ManagedIdentitySupport {
    possible = Collections.unmodifiableSortedSet(new TreeSet<>(possible));
  }

  /** The verdicts on a server. */
  public static ManagedIdentitySupport of(Use use, Target target, ManagedIdentityFloor floor) {
    Set<ManagedIdentityVerdict> possible = EnumSet.noneOf(ManagedIdentityVerdict.class);
    for (Case known : Loaded.CASES) {
      if (known.use == use && known.isPossible(target, floor)) {
        possible.add(known.verdict);
      }
    }
    return new ManagedIdentitySupport(possible);
  }

  /**
   * Whether this is what is to be said of the server: the most favourable verdict, and not merely
   * one of those among which only more knowledge of the server could tell.
   */
  public boolean is(ManagedIdentityVerdict verdict) {
    return best().filter(best -> best == verdict).isPresent() && !isUndecided();
  }

  /** The most favourable verdict; nothing where the table is silent. */
  public Optional<ManagedIdentityVerdict> best() {
    return possible.stream().findFirst();
  }

  /** Whether it may or may not work: what is known of the server does not decide it. */
  public boolean isUndecided() {
    return possible.size() > 1 && possible.contains(ManagedIdentityVerdict.SUPPORTED);
  }

  /** A row of the table. */
  private record Case(
      Use use, List<Platform> platforms, Bound from, Bound before, ManagedIdentityVerdict verdict) {

    static Case of(Table.Row row) {
      Cells.sources(row);
      return new Case(
          Cells.word(row, "use", Use.class),
          Cells.list(row, "platforms").stream()
              .map(id -> Cells.word(row, "platforms", id, Platform.class))
              .toList(),
          Bound.of(row, "from"),
          Bound.of(row, "before"),
          Cells.word(row, "verdict", ManagedIdentityVerdict.class));
    }

    boolean isPossible(Target target, ManagedIdentityFloor floor) {
      Optional<Build> low = from.build(floor);
      Optional<Build> high = before.build(floor);
      if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= 0) {
        return false;
      }
      return platforms.stream().anyMatch(target.platforms()::contains)
          && !low.map(target::atLeast).orElse(Answer.YES).isNo()
          && !high.map(target::before).orElse(Answer.YES).isNo();
    }
  }

  /** An end of a row: a build, or one of the two that the setting moves. */
  private record Bound(String word, Optional<Build> fixed) {

    static Bound of(Table.Row row, String column) {
      String word = row.get(column);
      boolean moves = word.equals("floor") || word.equals("documented");
      return new Bound(word, moves ? Optional.empty() : Cells.version(row, column));
    }

    Optional<Build> build(ManagedIdentityFloor floor) {
      Build documented = ManagedIdentityFloor.DOCUMENTED.build();
      return switch (word) {
        case "floor" -> Optional.of(floor.build());
        case "documented" ->
            Optional.of(floor.build().compareTo(documented) > 0 ? floor.build() : documented);
        default -> fixed;
      };
    }
  }

  private static final class Loaded {
    static final List<Case> CASES =
        Table.read(ManagedIdentitySupport.class, "managed-identity.tsv").rows().stream()
            .map(Case::of)
            .toList();
  }
}
