package dev.backcheck.rule;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;

/** A range of one of the scripts. */
public record Place(Source source, SourceRange range) {}
