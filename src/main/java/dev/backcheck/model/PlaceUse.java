package dev.backcheck.model;

import dev.backcheck.syntax.Node;

/**
 * A statement that puts something somewhere.
 *
 * @param step the statement
 * @param node the part of it that says where
 */
public record PlaceUse(Step step, Node node) {}
