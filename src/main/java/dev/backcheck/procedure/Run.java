package dev.backcheck.procedure;

import dev.backcheck.source.SourceRange;
import dev.backcheck.value.Possible;
import java.util.Optional;

/**
 * A text that a call runs.
 *
 * @param made the part of the script that says so
 * @param text with its parts where the arguments have them
 * @param later not now, but whenever somebody or a schedule starts it
 * @param server the other server that runs it, in lower case
 */
public record Run(SourceRange made, Possible text, boolean later, Optional<String> server) {}
