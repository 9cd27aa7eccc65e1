package dev.backcheck.report;

import java.io.IOException;

/** Writes reports in one format. Stateless; safe to share between threads. */
public interface ReportWriter {

  /**
   * Writes a whole report, with a line end behind it. No secret of a script is in what it writes.
   *
   * @param style of use to formats for people; others ignore it
   * @throws IOException when {@code out} cannot take it
   */
  void write(Report report, Style style, Appendable out) throws IOException;
}
