package dev.backcheck.cli;

import dev.backcheck.cli.Fixing.Group;
import dev.backcheck.cli.ScriptReader.Origin;
import dev.backcheck.fix.FixedScript;
import dev.backcheck.report.Report;
import dev.backcheck.source.Encoding;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts fixed scripts where they came from. */
final class FixedFiles {

  private final OutputStream out;
  private final Consumer<String> note;
  private int fixes;
  private int files;

  /**
   * A place to write to.
   *
   * @param out takes the script that came through standard input, in its own encoding
   * @param note takes a line for each script that could not be written
   */
  FixedFiles(OutputStream out, Consumer<String> note) {
    this.out = out;
    this.note = note;
  }

  /** How many fixes were made. */
  int fixes() {
    return fixes;
  }

  /** In how many scripts. */
  int files() {
    return files;
  }

  /**
   * Writes the scripts of a group.
   *
   * @return the report on them as they are now: a script that could not be written is as it was
   * @throws CannotRunException when standard output cannot be written
   */
  Report write(Group group) throws CannotRunException {
    List<Source> now = new ArrayList<>();
    boolean lost = false;
    for (FixedScript script : group.fixed().scripts()) {
      Optional<String> failure = write(script, group.origin(script));
      failure.ifPresent(why -> note.accept(script.before().name() + " is left as it is: " + why));
      now.add(failure.isPresent() ? script.before() : script.after());
      lost |= failure.isPresent();
      if (failure.isEmpty() && script.isChanged()) {
        fixes += script.fixed().size();
        files++;
      }
    }
    return lost ? group.check().apply(now) : group.fixed().after();
  }

  private Optional<String> write(FixedScript script, Optional<Origin> origin)
      throws CannotRunException {
    if (origin.isEmpty()) {
      return Optional.empty();
    }
    Encoding encoding = origin.get().decoded().encoding();
    Optional<byte[]> piped = origin.get().piped();
    if (!script.isChanged()) {
      if (piped.isPresent()) {
        print(piped.get());
      }
      return Optional.empty();
    }
    byte[] fixed;
    try {
      fixed = encoding.encode(script.after().text());
    } catch (CharacterCodingException missing) {
      if (piped.isPresent()) {
        print(piped.get());
      }
      return Optional.of(
          "a fix needs a character that " + encoding.charset().name() + " does not have");
    }
    if (piped.isPresent()) {
      print(fixed);
      return Optional.empty();
    }
    return origin.get().input().file().flatMap(file -> replace(file, script, encoding, fixed));
  }

  private static Optional<String> replace(
      Path file, FixedScript script, Encoding encoding, byte[] fixed) {
    try {
      return new ScriptFile(file).replace(encoding.encode(script.before().text()), fixed);
    } catch (CharacterCodingException damaged) {
      return Optional.of("its bytes would not come back as they are");
    }
  }

  private void print(byte[] script) throws CannotRunException {
    try {
      out.write(script);
      out.flush();
    } catch (IOException failure) {
      if (!Failures.isClosedPipe(failure)) {
        throw new CannotRunException(
            "cannot write to standard output: " + Failures.inWords(failure));
      }
    }
  }
}
