package dev.backcheck.report;

import dev.backcheck.report.CredentialStory.Event;
import dev.backcheck.report.CredentialStory.Kind;
import dev.backcheck.report.CredentialStory.Presence;
import dev.backcheck.report.HtmlPage.Numbered;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One credential of the timeline, with what is found at its events.
 *
 * @param history the number of its history
 * @param number counted from 1 over all histories
 * @param moments its events in order
 * @param worst the worst finding at any of these
 */
record TimelineLane(
    CredentialStory story,
    int history,
    int number,
    List<Moment> moments,
    Optional<Severity> worst) {

  // Uses that stand closer than this, in percent of the line, are one mark.
  private static final double CLOSE = 0.6;

  /**
   * An event on the line.
   *
   * @param at in percent of the line
   */
  record Moment(Event event, double at, List<Numbered> findings) {

    /** The worst of its findings. */
    Optional<Severity> worst() {
      return findings.stream()
          .map(Numbered::finding)
          .map(Finding::severity)
          .max(Comparator.naturalOrder());
    }

    private boolean looksLike(Moment other) {
      return event.kind() == other.event.kind()
          && event.presence() == other.event.presence()
          && worst().equals(other.worst());
    }
  }

  /** A part of the line on which the credential is there, or may be. */
  record Life(double from, double to, Presence presence) {}

  static TimelineLane of(
      CredentialStory story, int history, int number, TimelineAxis axis, HtmlPage page) {
    List<Moment> moments = new ArrayList<>();
    for (Event event : story.events()) {
      moments.add(new Moment(event, axis.of(history, event), page.in(event.place())));
    }
    Optional<Severity> worst =
        moments.stream().flatMap(one -> one.worst().stream()).max(Comparator.naturalOrder());
    return new TimelineLane(story, history, number, moments, worst);
  }

  /** What links to the lane name. */
  String id() {
    return "c" + number;
  }

  /** What links to one of its events name. */
  String id(int event) {
    return id() + "e" + (event + 1);
  }

  /** How many events of some kinds there are. */
  int count(Kind kind) {
    return (int) moments.stream().filter(one -> one.event().kind() == kind).count();
  }

  /** What its events are shown as: those that look alike and stand close are one. */
  List<List<Moment>> marks() {
    List<List<Moment>> marks = new ArrayList<>();
    for (Moment moment : moments) {
      List<Moment> last = marks.isEmpty() ? List.of() : marks.get(marks.size() - 1);
      if (!last.isEmpty()
          && last.get(0).looksLike(moment)
          && moment.at() - last.get(0).at() < CLOSE) {
        last.add(moment);
      } else {
        marks.add(new ArrayList<>(List.of(moment)));
      }
    }
    return marks;
  }

  /** Where it is there, in order. */
  List<Life> lives() {
    List<Life> lives = new ArrayList<>();
    List<Moment> changes = moments.stream().filter(one -> one.event().kind().isChange()).toList();
    for (int i = 0; i < changes.size(); i++) {
      Moment change = changes.get(i);
      // What is altered or dropped first was made where the scripts do not show it.
      if (i == 0 && change.event().kind() != Kind.CREATED) {
        lives.add(new Life(0, change.at(), Presence.PERHAPS));
      }
      double to = i + 1 < changes.size() ? changes.get(i + 1).at() : 100;
      if (change.event().presence() != Presence.NO && to > change.at()) {
        lives.add(new Life(change.at(), to, change.event().presence()));
      }
    }
    return lives;
  }
}
