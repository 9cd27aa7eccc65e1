package dev.backcheck.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lambdas and method references of every kind; what they say must be the same when rewritten. */
public class Fixture extends FixtureParts.Base implements FixtureParts.Defaults {

  private int calls;

  /** What every lambda gives, as the tests ask it of the compiled and of the rewritten class. */
  public static List<String> said() throws IOException, ClassNotFoundException {
    List<String> said = new ArrayList<>();
    Fixture fixture = new Fixture();
    fixture.captured(said, 7L, 2.5, (byte) 3, 'x', true, (short) 4, 1.5f);
    fixture.boxed(said);
    fixture.references(said);
    fixture.generic(said, List.of(3, 1, 2));
    said.add(fixture.serialized());
    Nested.add(said);
    said.add(new Nested().inner().get());
    said.add(
        FixtureParts.WithLambdas.suppliers().get(0).get()
            + FixtureParts.WithLambdas.suppliers().get(1).get());
    return said;
  }

  /** An object that is the same at every call, because it holds nothing. */
  public static Object withoutValues() {
    Supplier<String> supplier = () -> "none";
    return supplier;
  }

  /** Fails in the body of a lambda. */
  public static void fail() {
    Runnable failing =
        () -> {
          throw new IllegalStateException("in a lambda");
        };
    failing.run();
  }

  private void captured(
      List<String> said, long l, double d, byte b, char c, boolean flag, short s, float f) {
    int[] array = {1, 2};
    Supplier<String> all =
        () -> said.size() + ":" + l + d + b + c + flag + s + f + array[1] + calls++;
    said.add(all.get());
    said.add(all.get());
    LongUnaryOperator sum = given -> given + l + b + s;
    said.add("" + sum.applyAsLong(10));
    Consumer<List<String>> adding = list -> list.add("calls " + calls);
    adding.accept(said);
    // Its result is dropped: one slot of the stack, then two.
    Consumer<String> dropping = said::add;
    dropping.accept("dropped");
    Runnable longDropped = new Nested()::value;
    longDropped.run();
  }

  private void boxed(List<String> said) {
    ToIntFunction<Character> code = Character::charValue;
    IntFunction<Integer> box = Integer::valueOf;
    Function<Integer, Integer> plusOne = x -> x + 1;
    IntUnaryOperator unboxing = plusOne::apply;
    ToLongFunction<Integer> widening = x -> x;
    ToDoubleFunction<Integer> wideningReference = Integer::intValue;
    Supplier<Integer> five = () -> 5;
    LongSupplier longFive = five::get;
    IntSupplier chosen = this::<Integer>any;
    Function<Integer, Object> object = Math::abs;
    DoubleFunction<Number> number = Double::valueOf;
    Function<Long, Comparable<Long>> comparable = Long::longValue;
    Predicate<Boolean> itself = Boolean::booleanValue;
    BiFunction<Short, Byte, Float> floating = (x, y) -> (float) (x + y);
    BinaryOperator<Character> greater = (x, y) -> x > y ? x : y;
    said.add(code.applyAsInt('a') + " " + box.apply(4) + " " + unboxing.applyAsInt(8));
    said.add(widening.applyAsLong(1) + " " + wideningReference.applyAsDouble(2));
    said.add(longFive.getAsLong() + " " + chosen.getAsInt() + " " + object.apply(-3));
    said.add(number.apply(1.25) + " " + comparable.apply(9L) + " " + itself.test(true));
    said.add(floating.apply((short) 1, (byte) 2) + " " + greater.apply('p', 'q'));
  }

  private void references(List<String> said) {
    Supplier<List<String>> creating = ArrayList::new;
    IntFunction<int[]> array = int[]::new;
    IntFunction<String[][]> arrays = String[][]::new;
    UnaryOperator<int[]> copying = int[]::clone;
    Function<String, Nested> nested = Nested::new;
    Function<Object[], String> several = Fixture::joined;
    Function<Object, String> one = Fixture::joined;
    BiFunction<Object, Object, String> two = Fixture::joined;
    Supplier<String> ofSuper = super::name;
    Supplier<String> ofInterface = FixtureParts.Defaults.super::greeting;
    Supplier<String> overridden = this::name;
    Supplier<String> inherited = this::hidden;
    Function<String, String> ofPrivate = this::secret;
    Function<CharSequence, Integer> ofType = CharSequence::length;
    Function<StringBuilder, CharSequence> reversed = StringBuilder::reverse;
    Function<Locale, String> language = Locale::getLanguage;
    said.add("" + creating.get() + array.apply(3).length + arrays.apply(2).length);
    said.add(copying.apply(new int[] {5})[0] + nested.apply("made").text);
    said.add(several.apply(new Object[] {1, 2}) + one.apply("x") + two.apply('y', 1));
    said.add(ofSuper.get() + ofInterface.get() + overridden.get() + inherited.get());
    said.add(ofPrivate.apply("s") + ofType.apply("four") + reversed.apply(new StringBuilder("ab")));
    said.add(language.apply(Locale.ROOT));
  }

  private <T extends Number & Comparable<T>> void generic(List<String> said, List<T> numbers) {
    Function<T, Integer> value = T::intValue;
    BinaryOperator<T> greatest = (x, y) -> x.compareTo(y) > 0 ? x : y;
    FixtureParts.Bridged<T> bridged = x -> "bridged " + x.doubleValue();
    FixtureParts.Generic<T, Object> asParent = bridged;
    said.add(numbers.stream().map(value).toList() + "" + numbers.stream().reduce(greatest));
    said.add(asParent.apply(numbers.get(0)) + "" + Stream.of(1, 2).mapToInt(x -> x).sum());
    FixtureParts.Varargs<String> varargs = texts -> texts.length + texts[0];
    said.add(varargs.apply("a", "b"));
    Function<Integer, Function<Integer, Integer>> curried = x -> y -> x - y;
    said.add("" + curried.apply(5).apply(3));
  }

  private String serialized() throws IOException, ClassNotFoundException {
    String kept = name();
    Supplier<String> supplier = (Supplier<String> & Serializable) () -> "serialized " + kept;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(supplier);
    }
    ObjectInputStream in = new FixtureParts.Input(new ByteArrayInputStream(bytes.toByteArray()));
    return ((Supplier<?>) in.readObject()).get().toString();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // what javac must convert
  private <T> T any() {
    return (T) Integer.valueOf(6);
  }

  private String secret(String text) {
    return text + calls;
  }

  private static String joined(Object... parts) {
    return List.of(parts).size() + parts[0].toString();
  }

  @Override
  protected String name() {
    return "fixture";
  }

  /** Its lambdas call what is private in it and around it. */
  private static final class Nested {
    private final String text;

    private Nested() {
      this("nested");
    }

    private Nested(String text) {
      this.text = text;
    }

    private long value() {
      return 1;
    }

    private static void add(List<String> said) {
      Fixture around = new Fixture();
      Supplier<String> secret = () -> around.secret("of nested ") + around.calls;
      said.add(secret.get());
    }

    private Supplier<String> inner() {
      String suffix = " anonymous";
      return new Supplier<String>() {
        @Override
        public String get() {
          return Stream.of(text)
              .map(each -> each + suffix + getClass().isAnonymousClass())
              .toList()
              .get(0);
        }
      };
    }
  }
}
