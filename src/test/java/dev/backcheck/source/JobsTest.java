package dev.backcheck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobsTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16, 999})
  void theOutcomeIsInTheOrderOfTheItems(int threads) {
    List<String> done = new Jobs(threads).map(ITEMS, item -> item, item -> "#" + item);
    assertThat(done).isEqualTo(ITEMS.stream().map(item -> "#" + item).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void theFirstFailureIsTheOneThatIsThrown(int threads) {
    assertThatThrownBy(() -> new Jobs(threads).map(ITEMS, item -> 1, JobsTest::failFrom100))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("100");
  }

  @Test
  void errorsOfTheMachineArriveAsTheyAre() {
    assertThatThrownBy(
            () ->
                new Jobs(4)
                    .map(
                        ITEMS,
                        item -> 1,
                        item -> {
                          throw new StackOverflowError("deep");
                        }))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void oneJobIsDoneByTheThreadThatAsks() {
    Thread asking = Thread.currentThread();
    assertThat(Jobs.ONE.map(ITEMS, item -> 1, item -> Thread.currentThread())).containsOnly(asking);
  }

  @Test
  void severalJobsAreDoneByAsManyThreadsAtMost() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    new Jobs(3).map(ITEMS, item -> 1, item -> seen.add(Thread.currentThread()));
    assertThat(seen).hasSizeBetween(1, 3);
  }

  @Test
  void whatIsInWorkAtOnceIsBounded() {
    long room = 8 << 20;
    AtomicLong inWork = new AtomicLong();
    List<Long> most =
        new Jobs(8)
            .map(
                List.of(room / 2, 1L, room * 9, room, room / 2, 3L, room / 2, room / 2, 7L),
                size -> size,
                size -> {
                  long now = inWork.addAndGet(Math.min(size, room));
                  inWork.addAndGet(-Math.min(size, room));
                  return now;
                });
    assertThat(most).allMatch(now -> now <= room);
  }

  @Test
  void nobodyCannotWork() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Jobs(0));
  }

  private static String failFrom100(int item) {
    if (item >= 100) {
      throw new IllegalStateException(String.valueOf(item));
    }
    return "";
  }
}
