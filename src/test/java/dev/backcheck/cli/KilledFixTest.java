package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while it writes, at moments spread over the time it takes: every file is
 * the old or the new one, whole, and the next run goes on as if nothing had been.
 */
class KilledFixTest {

  private static final int FILES = 500;

  /** A few at each build; {@code -Dbackcheck.kills=50} makes it as many. */
  private static final int KILLS = Integer.getInteger("backcheck.kills", 3);

  /** About the time that a file takes, in nanoseconds. */
  private static final int LONGEST = 2_000_000;

  private static final String OLD =
      "BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH COPY_ONLY, COPY_ONLY;\n";
  private static final String NEW = "BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH COPY_ONLY;\n";
  private static final String REST =
      "-- A line that makes the file longer than one block.\n".repeat(100);

  @TempDir private Path folder;

  @Test
  void everyFileIsTheOldOneOrTheNewOne() throws Exception {
    restore();
    Random random = new Random(KILLS);
    int mixtures = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      // The time before the first file is written is of no interest.
      int files = kill * FILES / KILLS + random.nextInt(FILES / KILLS);
      killAfter(start(), files, random.nextInt(LONGEST));
      int fixed = countFixed();
      mixtures += fixed > 0 && fixed < FILES ? 1 : 0;
      restore();
    }
    assertThat(mixtures).isGreaterThan(KILLS / 2);

    killAfter(start(), FILES / 2, 0);
    Process last = start();
    assertThat(last.waitFor()).isEqualTo(ExitCode.FINE);
    assertThat(countFixed()).isEqualTo(FILES);
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).hasSize(FILES);
    }
  }

  private void restore() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Path file = file(i);
      if (!Files.exists(file) || Files.size(file) != OLD.length() + REST.length()) {
        Files.writeString(file, OLD + REST);
      }
    }
  }

  private Path file(int number) {
    return folder.resolve("V" + number + ".sql");
  }

  private void killAfter(Process process, int files, long nanoseconds) throws Exception {
    Path file = file(files);
    while (process.isAlive() && Files.size(file) == OLD.length() + REST.length()) {
      LockSupport.parkNanos(100_000);
    }
    LockSupport.parkNanos(nanoseconds);
    process.destroyForcibly().waitFor();
  }

  private int countFixed() throws IOException {
    int fixed = 0;
    for (int i = 0; i < FILES; i++) {
      String text = Files.readString(file(i));
      assertThat(text).isIn(OLD + REST, NEW + REST);
      fixed += text.startsWith(NEW) ? 1 : 0;
    }
    return fixed;
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("check", "--fix", "--quiet", "--isolated", "."));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
