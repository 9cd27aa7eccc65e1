package dev.backcheck.rule;

import dev.backcheck.source.SourceRange;

/**
 * Puts text in place of a range.
 *
 * @param range what goes; empty to insert
 * @param text what comes; empty to remove
 */
public record Edit(SourceRange range, String text) {}
