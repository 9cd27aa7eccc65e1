package dev.backcheck.rule;

import dev.backcheck.model.CredentialLookup;
import dev.backcheck.reference.Target;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;

/** Is told what a rule asks while it looks at a statement. */
interface Questions {

  /** Nobody. */
  Questions NONE = new Questions() {};

  default void target(Target target) {}

  default void text(Value value, KnownText text) {}

  default void credential(CredentialLookup found) {}

  default void inventory(boolean closed) {}
}
