package dev.backcheck.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;

/** Standard output. That its reader goes away is no failure: there is nobody left to tell. */
final class Output {

  /** Something to be written. */
  interface Writing {
    void to(Appendable out) throws IOException;
  }

  private final Writer writer;

  Output(Environment environment) {
    this.writer =
        new BufferedWriter(new OutputStreamWriter(environment.out(), environment.charset()));
  }

  /**
   * Writes, and waits until it is out.
   *
   * @throws CannotRunException when it cannot be written although somebody listens
   */
  void write(Writing writing) throws CannotRunException {
    try {
      writing.to(writer);
      writer.flush();
    } catch (IOException failure) {
      if (!Failures.isClosedPipe(failure)) {
        throw new CannotRunException(
            "cannot write to standard output: " + Failures.inWords(failure));
      }
    }
  }

  /** For usage texts. */
  PrintWriter printer() {
    return new PrintWriter(writer, true);
  }
}
