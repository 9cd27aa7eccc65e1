package dev.backcheck.model;

import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** {@code WITH CREDENTIAL = …}: where it stands, the server looks up no credential by itself. */
final class CredentialOption {

  private CredentialOption() {}

  /** The option of a statement. */
  static Optional<Option> of(Statement statement) {
    return statement instanceof DeviceStatement media
        ? media.options().find("CREDENTIAL")
        : Optional.empty();
  }

  /** The name in it. */
  static Optional<Value> name(Statement statement) {
    Optional<Option> option = of(statement);
    return option.isPresent() ? option.get().value() : Optional.empty();
  }
}
