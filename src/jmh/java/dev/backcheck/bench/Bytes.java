package dev.backcheck.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many UTF-16 units were read: a second figure beside the operations, per unit of time. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Bytes {

  /** Units read since the iteration began; for these texts, bytes of the file as well. */
  public long bytes;
}
