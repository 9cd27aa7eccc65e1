package dev.backcheck.parser;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/**
 * No repair: the first token that does not fit ends the statement. Recovery is the next statement.
 */
final class FailFast implements ANTLRErrorStrategy {

  @Override
  public void reset(Parser recognizer) {
    // Has no state.
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    throw failure(recognizer, recognizer.getCurrentToken());
  }

  @Override
  public void recover(Parser recognizer, RecognitionException cause) {
    throw failure(recognizer, cause.getOffendingToken());
  }

  @Override
  public void sync(Parser recognizer) {
    // Looking ahead for a repair is what is not wanted.
  }

  @Override
  public boolean inErrorRecoveryMode(Parser recognizer) {
    return false;
  }

  @Override
  public void reportMatch(Parser recognizer) {
    // Nothing was being repaired.
  }

  @Override
  public void reportError(Parser recognizer, RecognitionException cause) {
    // Said once, by recover.
  }

  private static ParseFailure failure(Parser recognizer, Token culprit) {
    return new ParseFailure((ScriptToken) culprit, Expectations.at(recognizer, culprit));
  }
}
