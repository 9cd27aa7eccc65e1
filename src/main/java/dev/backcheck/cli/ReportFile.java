package dev.backcheck.cli;

import dev.backcheck.report.OutputFormat;
import dev.backcheck.report.Report;
import dev.backcheck.report.Style;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A report that goes to a file.
 *
 * @param path as the user wrote it
 */
record ReportFile(OutputFormat format, String path) {

  /**
   * Writes the file whole, in UTF-8, or leaves it as it was.
   *
   * @param folder against which the path is read
   * @param style how it looks; without colour
   * @throws CannotRunException when it cannot be written
   */
  void write(Report report, Path folder, Style style) throws CannotRunException {
    try {
      Path file = folder.resolve(path);
      if (isDevice(file)) {
        throughPipe(report, file, style);
      } else {
        WholeFile.write(file, out -> format.writer().write(report, style, out));
      }
    } catch (NoSuchFileException noFolder) {
      throw cannot("its folder does not exist; make it first");
    } catch (IOException failure) {
      throw cannot(Failures.inWords(failure));
    } catch (InvalidPathException noPath) {
      throw cannot(String.valueOf(noPath.getReason()));
    }
  }

  private void throughPipe(Report report, Path file, Style style)
      throws IOException, CannotRunException {
    if (Files.isDirectory(file)) {
      throw cannot("it is a folder; name a file in it");
    }
    write(report, file, style, StandardOpenOption.APPEND);
  }

  // A device can lead to a file, as /dev/stdout does behind a redirection: that is not replaced.
  private static boolean isDevice(Path file) {
    boolean irregular = Files.exists(file) && !Files.isRegularFile(file);
    return irregular || file.toAbsolutePath().startsWith("/dev");
  }

  private void write(Report report, Path file, Style style, OpenOption... options)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, options)) {
      format.writer().write(report, style, out);
    }
  }

  private CannotRunException cannot(String why) {
    return new CannotRunException("cannot write the report " + path + ": " + why);
  }
}
