package dev.backcheck.cli;

import dev.backcheck.cli.Inputs.Input;
import dev.backcheck.history.ChangelogReader;
import dev.backcheck.parser.LongScript;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Decoded;
import dev.backcheck.source.LongText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Gets the bytes of scripts, but of long ones only what matters of their text. */
final class ScriptBytes {

  /** What to do when not even that fits. */
  static final String TOO_LARGE =
      "cannot be read: what matters of it does not fit into memory; give Java more, for example"
          + " JAVA_TOOL_OPTIONS=-Xmx4g, or split it at a GO";

  private static final long LONG = 64 << 20;
  private static final int WINDOW = 4 << 20;
  private static final int ROOM = 256 << 10;
  private static final Set<StandardOpenOption> READING = Set.of(StandardOpenOption.READ);

  private final InputStream standardInput;
  private final long longFrom;
  private final int window;
  // Most files fit into it; making and clearing an array for each would take as long as reading it.
  private final ThreadLocal<byte[]> room;

  ScriptBytes(InputStream standardInput) {
    this(standardInput, LONG, WINDOW);
  }

  /**
   * With other limits.
   *
   * @param longFrom how many bytes make a script a long one
   * @param window how many bytes of a long one are looked at at once
   */
  ScriptBytes(InputStream standardInput, long longFrom, int window) {
    this.standardInput = standardInput;
    this.longFrom = longFrom;
    this.window = window;
    this.room = ThreadLocal.withInitial(() -> new byte[(int) Math.min(ROOM, longFrom)]);
  }

  /** A script that was read. It is to be asked before the same thread reads another. */
  interface Content {

    /** How many bytes it has. */
    long size();

    /** Whether it holds a word that matters. */
    boolean matters();

    /** Its text. */
    Decoded decoded();

    /** Its bytes where they came through standard input. */
    Optional<byte[]> piped();
  }

  /**
   * Reads a script.
   *
   * @throws IOException when it cannot be read
   * @throws OutOfMemoryError when what matters of it does not fit into memory
   */
  Content of(Input input) throws IOException {
    if (input.file().isEmpty()) {
      byte[] bytes = standardInput.readAllBytes();
      return bytes.length < longFrom
          ? new Whole(input, bytes)
          : shortened(input, new InMemory(bytes), Optional.of(bytes));
    }
    Path file = input.file().get();
    try (FileChannel channel = FileChannel.open(file, READING)) {
      ByteBuffer bytes = ByteBuffer.wrap(room.get());
      while (bytes.hasRemaining()) {
        if (channel.read(bytes) < 0) {
          return new Whole(input, bytes.array(), bytes.position());
        }
      }
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        // What came through a pipe does not come again.
        return new Whole(input, behind(bytes.array(), Channels.newInputStream(channel)));
      }
      return large(input, file, attributes.size());
    }
  }

  private static byte[] behind(byte[] first, InputStream rest) throws IOException {
    return new SequenceInputStream(new ByteArrayInputStream(first), rest).readAllBytes();
  }

  private Content large(Input input, Path file, long size) throws IOException {
    // Rows can be left out of SQL only; a changelog is no SQL.
    boolean sql = FolderScan.isScript(file) || !ChangelogReader.hasItsName(input.name());
    if (size >= longFrom && sql) {
      try {
        return shortened(input, new OnDisk(file, size), Optional.empty());
      } catch (OutOfMemoryError kept) {
        // One long string or comment takes more to be followed than to be read whole.
        return new Whole(input, Files.readAllBytes(file));
      }
    }
    return new Whole(input, Files.readAllBytes(file));
  }

  private Content shortened(Input input, LongText.Bytes bytes, Optional<byte[]> piped)
      throws IOException {
    return new Shortened(bytes.size(), LongScript.read(input.name(), bytes, window), piped);
  }

  private static final class Whole implements Content {

    private final Input input;
    private final byte[] bytes;
    private final int length;

    Whole(Input input, byte[] bytes) {
      this(input, bytes, bytes.length);
    }

    Whole(Input input, byte[] bytes, int length) {
      this.input = input;
      this.bytes = bytes;
      this.length = length;
    }

    @Override
    public long size() {
      return length;
    }

    @Override
    public boolean matters() {
      return ScriptParser.matters(bytes, length);
    }

    @Override
    public Decoded decoded() {
      // An array that it fills is its own.
      return Decoded.of(
          input.name(), length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
    }

    @Override
    public Optional<byte[]> piped() {
      return Optional.of(bytes).filter(any -> input.file().isEmpty());
    }
  }

  private record Shortened(long size, Decoded decoded, Optional<byte[]> piped) implements Content {

    // What is doubted has to be told, whatever it holds.
    @Override
    public boolean matters() {
      return decoded.doubt().filter(doubt -> doubt.kind() != Decoded.Kind.GUESSED).isPresent()
          || ScriptParser.matters(decoded.source());
    }
  }

  private static final class InMemory implements LongText.Bytes {

    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }

  private record OnDisk(Path file, long size) implements LongText.Bytes {

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }
}
