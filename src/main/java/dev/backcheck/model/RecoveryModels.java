package dev.backcheck.model;

import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The recovery models that the scripts give to databases. */
public final class RecoveryModels {

  private final Histories<RecoveryModel> models;

  private RecoveryModels(Histories<RecoveryModel> models) {
    this.models = models;
  }

  static RecoveryModels of(List<Step> steps, Continuity continuity, CurrentDatabase current) {
    Histories<RecoveryModel> models = new Histories<>(continuity);
    for (Step step : steps) {
      if (step.statement() instanceof Restore restore && restore.kind().writesDatabase()) {
        models.add(DatabaseNames.of(restore, step), step, RecoveryModel.UNKNOWN);
      }
      step.databaseStatement()
          .ifPresent(
              statement -> {
                for (KnownText name : DatabaseNames.of(statement, step, current)) {
                  change(statement).ifPresent(model -> models.add(name, step, model));
                }
              });
    }
    return new RecoveryModels(models);
  }

  private static Optional<RecoveryModel> change(DatabaseStatement statement) {
    if (!statement.is("ALTER")) {
      return Optional.of(RecoveryModel.UNKNOWN);
    }
    return statement.set("RECOVERY").map(RecoveryModels::model);
  }

  private static RecoveryModel model(String word) {
    for (RecoveryModel model : RecoveryModel.values()) {
      if (model.name().equals(word.toUpperCase(Locale.ROOT))) {
        return model;
      }
    }
    return RecoveryModel.UNKNOWN;
  }

  /**
   * The recovery model a database has right before a step, and the statement that gave it; empty
   * when the scripts do not decide it.
   */
  public Optional<Histories.Entry<RecoveryModel>> before(KnownText database, Step step) {
    return models.before(database, step).filter(entry -> entry.what() != RecoveryModel.UNKNOWN);
  }
}
