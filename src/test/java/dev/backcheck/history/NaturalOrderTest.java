package dev.backcheck.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  private static final List<String> SORTED =
      List.of(
          "a/1.sql",
          "a/2/x.sql",
          "a/10.sql",
          "a b.sql",
          "R__views.sql",
          "V1.2__a.sql",
          "V1.10__a.sql",
          "v2__b.sql",
          "V2__b.sql".replace("b", "c"),
          "V10__a.sql",
          "V20240101__a.sql",
          "V99999999999999999999__a.sql");

  @Test
  void numbersCount() {
    for (int seed = 0; seed < 20; seed++) {
      List<String> shuffled = new ArrayList<>(SORTED);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.sort(new NaturalOrder());
      assertThat(shuffled).isEqualTo(SORTED);
    }
  }

  @Test
  void differentNamesAreNeverEqual() {
    NaturalOrder order = new NaturalOrder();
    assertThat(order.compare("V1.sql", "V01.sql"))
        .isEqualTo(-order.compare("V01.sql", "V1.sql"))
        .isNotZero();
    assertThat(order.compare("a.sql", "A.sql"))
        .isEqualTo(-order.compare("A.sql", "a.sql"))
        .isNotZero();
    assertThat(order.compare("a.sql", "a.sql")).isZero();
  }
}
