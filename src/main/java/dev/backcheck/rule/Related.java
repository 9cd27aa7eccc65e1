package dev.backcheck.rule;

/**
 * Another place that is part of a finding's story.
 *
 * @param message what happens there, e.g. "the credential is created here"
 */
public record Related(Place place, String message) {

  /** The same in the script itself. */
  Related original() {
    return new Related(place.original(), message);
  }
}
