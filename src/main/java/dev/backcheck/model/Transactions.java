package dev.backcheck.model;

import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Module;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.SetOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which backups and restores stand in a transaction that the script opens. */
public final class Transactions {

  /**
   * An open transaction.
   *
   * @param opener the statement that opens it
   * @param implicit whether it does so under {@code IMPLICIT_TRANSACTIONS} only
   */
  public record Open(Step opener, boolean implicit) {}

  // Statements that open a transaction under IMPLICIT_TRANSACTIONS.
  // https://learn.microsoft.com/sql/t-sql/statements/set-implicit-transactions-transact-sql
  private static final Set<String> OPENERS =
      Set.of(
          "ALTER",
          "CREATE",
          "DELETE",
          "DROP",
          "FETCH",
          "GRANT",
          "INSERT",
          "MERGE",
          "OPEN",
          "REVOKE",
          "SELECT",
          "TRUNCATE",
          "UPDATE");

  private final Map<Integer, Open> open = new HashMap<>();
  private Optional<Step> begun = Optional.empty();
  private int depth;
  private boolean implicit;
  private Optional<Step> implicitlyBegun = Optional.empty();

  private Transactions() {}

  static Transactions of(List<Step> steps, Continuity continuity) {
    Transactions transactions = new Transactions();
    Optional<Step> before = Optional.empty();
    for (Step step : steps) {
      boolean newRun = before.filter(last -> !last.sharesRun(step)).isPresent();
      if (newRun || step.statement() instanceof Module) {
        transactions.reset();
      }
      transactions.read(step, continuity);
      before = Optional.of(step);
    }
    transactions.reset();
    return transactions;
  }

  /** The transaction that is certainly open when a BACKUP or RESTORE runs. */
  public Optional<Open> at(Step step) {
    return Optional.ofNullable(open.get(step.index()));
  }

  private void reset() {
    begun = Optional.empty();
    depth = 0;
    implicit = false;
    implicitlyBegun = Optional.empty();
  }

  private void read(Step step, Continuity continuity) {
    if (step.statement() instanceof DeviceStatement) {
      begun
          .map(opener -> new Open(opener, false))
          .or(() -> implicitlyBegun.map(opener -> new Open(opener, true)))
          .filter(transaction -> isCertain(transaction.opener(), step, continuity))
          .ifPresent(transaction -> open.put(step.index(), transaction));
    } else if (step.statement() instanceof SetOption set) {
      if (set.options().contains("IMPLICIT_TRANSACTIONS")) {
        implicit = set.on();
      }
    } else if (step.statement() instanceof OtherStatement other && !other.words().isEmpty()) {
      readOther(step, other);
    }
  }

  private static boolean isCertain(Step opener, Step step, Continuity continuity) {
    return !step.placement().handler()
        && opener.leadsTo(step)
        && !opener.isApartFrom(step)
        && continuity.unbroken(opener, step);
  }

  // What may end a transaction ends it here, so that nothing is claimed that is not certain. A
  // handler is not on the way of a script that goes well.
  private void readOther(Step step, OtherStatement other) {
    String word = other.words().get(0);
    boolean begins =
        word.equals("BEGIN")
            && (other.words().contains("TRAN") || other.words().contains("TRANSACTION"));
    if (begins) {
      begun = begun.or(() -> Optional.of(step));
      depth++;
    } else if (word.equals("COMMIT")) {
      depth = Math.max(0, depth - 1);
      begun = depth == 0 ? Optional.empty() : begun;
      implicitlyBegun = Optional.empty();
    } else if (word.equals("ROLLBACK") && !step.placement().handler()) {
      depth = 0;
      begun = Optional.empty();
      implicitlyBegun = Optional.empty();
    } else if (implicit && implicitlyBegun.isEmpty() && OPENERS.contains(word)) {
      implicitlyBegun = Optional.of(step);
    }
  }
}
