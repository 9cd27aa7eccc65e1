package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactSourceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "options.tsv",
        "option-items.tsv",
        "conflicts.tsv",
        "transfer-sizes.tsv",
        "azure-hosts.tsv",
        "managed-identity.tsv",
        "reserved-words.tsv",
        "samples.tsv"
      })
  void everyFactHasAKnownSource(String resource) {
    assertThat(Table.read(FactSource.class, resource).rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(Cells.sources(row)).isNotEmpty());
  }

  @Test
  void keysAreUniqueAndAddressesSecure() {
    assertThat(FactSource.all()).extracting(FactSource::key).doesNotHaveDuplicates();
    assertThat(FactSource.all())
        .allMatch(source -> source.url().map(url -> url.startsWith("https://")).orElse(true));
    assertThat(FactSource.find("BACKUP").orElseThrow().url()).isPresent();
    assertThat(FactSource.find("nothing")).isEmpty();
  }
}
