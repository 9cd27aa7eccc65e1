package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.Step;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Text;
import java.util.Locale;

/** The configuration option without which database-scoped credentials have no managed identity. */
final class ServerOption {

  /** How {@code sp_configure} calls it. */
  static final String NAME = "allow server scoped db credentials";

  private ServerOption() {}

  /** Whether a statement sets the option. */
  static boolean isSetBy(Step step) {
    return step.statement() instanceof Execute call
        && call.procedure().filter(ServerOption::isConfigure).isPresent()
        && !call.arguments().isEmpty()
        && call.arguments().get(0).value() instanceof Text option
        && option.value().equalsIgnoreCase(NAME);
  }

  private static boolean isConfigure(String procedure) {
    return procedure.toLowerCase(Locale.ROOT).endsWith("sp_configure");
  }
}
