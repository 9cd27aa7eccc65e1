package dev.backcheck.procedure;

/** A procedure of which is known what it runs. */
interface KnownProcedure {

  /** What a call does. */
  Outcome call(Arguments arguments);
}
