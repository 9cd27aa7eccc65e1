package dev.backcheck.parser;

/** Leaves the parser at the first token that does not fit. Never seen outside this package. */
final class ParseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ScriptToken culprit;
  private final String expected;

  ParseFailure(ScriptToken culprit, String expected) {
    // Without a stack trace: it is thrown for every broken statement and is not an error of the
    // program.
    super("unexpected token", null, false, false);
    this.culprit = culprit;
    this.expected = expected;
  }

  ScriptToken culprit() {
    return culprit;
  }

  /** What would have fitted, in words. */
  String expected() {
    return expected;
  }
}
