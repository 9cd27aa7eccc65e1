package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/**
 * A statement of ours that cannot be read. What stands in its place is not skipped: it is reported.
 *
 * @param opening the words it begins with, in upper case, e.g. {@code BACKUP}
 * @param culprit the first token that does not fit; empty at the end of the script
 * @param found the culprit in words, secrets masked
 * @param expected what would fit there, in words
 */
public record UnreadableStatement(
    SourceRange range, String opening, SourceRange culprit, String found, String expected)
    implements Statement {}
