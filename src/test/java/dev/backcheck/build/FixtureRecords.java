package dev.backcheck.build;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of every kind; what they say must be the same when rewritten. */
public final class FixtureRecords {

  private static final int[] NUMBERS = {1};
  private static final String[] TEXTS = {"a"};

  private FixtureRecords() {}

  private record Empty() {}

  @SuppressWarnings("ArrayRecordComponent") // it is what is tested
  private record All(
      boolean flag,
      byte b,
      short s,
      char c,
      int i,
      long l,
      float f,
      double d,
      @Nullable String text,
      int @Nullable [] numbers,
      String @Nullable [] texts,
      List<?> list) {

    static All of(int i, float f, double d, String text) {
      return new All(true, (byte) 1, (short) 2, 'c', i, 4L, f, d, text, NUMBERS, TEXTS, List.of());
    }
  }

  private record Own(int number) {
    @Override
    public int hashCode() {
      return 42;
    }
  }

  private record Generic<T extends Comparable<T>>(T value, Class<?> type) {}

  /** What records say of themselves, and of each other. */
  public static List<String> said() {
    record Local(double value) {}
    List<Object> objects =
        new ArrayList<>(
            List.of(
                new Empty(),
                new Empty(),
                new Local(0.0),
                new Local(-0.0),
                new Local(Double.NaN),
                new Local(Double.longBitsToDouble(0x7ff8000000000001L)),
                new Own(1),
                new Own(1),
                new Own(2),
                new Generic<>("x", String.class),
                new Generic<>(1, String.class)));
    objects.add(All.of(3, 0f, 1.5, "t"));
    objects.add(All.of(3, -0f, 1.5, "t"));
    objects.add(All.of(3, Float.NaN, 1.5, "t"));
    objects.add(All.of(3, Float.intBitsToFloat(0x7fc00001), 1.5, "t"));
    objects.add(All.of(4, 0f, 1.5, "t"));
    objects.add(All.of(3, 0f, 1.5, "other"));
    objects.add(
        new All(false, (byte) 0, (short) 0, 'd', 0, 0L, 0f, 0d, null, null, null, List.of(1)));
    objects.add("no record");
    List<String> said = new ArrayList<>();
    for (Object one : objects) {
      said.add(one.toString().replaceAll("@[0-9a-f]+", "@"));
      StringBuilder equal = new StringBuilder();
      for (Object other : objects) {
        equal.append(one.equals(other) ? '=' : '.');
      }
      said.add(equal.toString());
      said.add(one instanceof All all && all.numbers() != null ? hashes(all) : "" + one.hashCode());
    }
    return said;
  }

  // The arrays' part of the sum differs from run to run.
  private static String hashes(All all) {
    return "" + (all.hashCode() - All.of(0, 0f, 0d, "").hashCode());
  }
}
