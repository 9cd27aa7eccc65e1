package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlLexer;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * Walks the lexer's network, with what all lexers have learnt of it. No rule of ours goes on behind
 * the end of a script; ANTLR works that out anew for each.
 */
final class EndedScan extends LexerATNSimulator {

  EndedScan(TSqlLexer lexer) {
    super(
        lexer,
        TSqlLexer._ATN,
        lexer.getInterpreter().decisionToDFA,
        lexer.getInterpreter().getSharedContextCache());
  }

  @Override
  protected DFAState getExistingTargetState(DFAState from, int character) {
    return character == IntStream.EOF ? ERROR : super.getExistingTargetState(from, character);
  }
}
