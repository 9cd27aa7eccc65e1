package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/**
 * A line that sqlcmd reads itself, e.g. {@code :setvar name value}.
 *
 * @param command without its colon, in lower case; {@code !!} for a shell command
 * @param argument the rest of the line, blanks taken off
 */
public record SqlcmdCommand(SourceRange range, String command, String argument)
    implements SurroundingStatement {}
