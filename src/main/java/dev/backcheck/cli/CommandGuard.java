package dev.backcheck.cli;

import java.io.IOException;

/**
 * Keeps text of scripts from giving commands to a CI system that reads the log: {@code ##vso[…]}
 * and {@code ##[…]} anywhere, {@code ::…::} at the start of a line. A character without width
 * breaks them.
 */
final class CommandGuard implements Appendable {

  private static final char BREAK = '\u200B';
  private static final String AZURE = "##vso";
  private static final String OLD = "##";

  private final Appendable out;
  // The end of the line so far, as much as the longest beginning of a command.
  private final StringBuilder tail = new StringBuilder();
  private boolean atStart = true;

  CommandGuard(Appendable out) {
    this.out = out;
  }

  @Override
  public CommandGuard append(CharSequence text) throws IOException {
    return append(text, 0, text.length());
  }

  @Override
  public CommandGuard append(CharSequence text, int start, int end) throws IOException {
    for (int i = start; i < end; i++) {
      append(text.charAt(i));
    }
    return this;
  }

  @Override
  public CommandGuard append(char c) throws IOException {
    if (c == '\n') {
      tail.setLength(0);
      atStart = true;
    } else {
      if (opens(c)) {
        out.append(BREAK);
      }
      atStart &= c == ' ' || (c == ':' && !endsWith(":"));
      tail.append(c);
      tail.delete(0, Math.max(0, tail.length() - AZURE.length()));
    }
    out.append(c);
    return this;
  }

  private boolean opens(char c) {
    return (c == '[' && (endsWith(OLD) || endsWith(AZURE)))
        || (c == ':' && atStart && endsWith(":"));
  }

  private boolean endsWith(String end) {
    int from = tail.length() - end.length();
    return from >= 0 && tail.substring(from).equalsIgnoreCase(end);
  }
}
