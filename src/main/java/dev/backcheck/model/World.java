package dev.backcheck.model;

/**
 * One of the ways a statement may read, where branches gave a variable different values: what holds
 * in all of them is certain.
 *
 * @param group the statement, the same for all its ways
 * @param index which of them
 * @param count how many there are
 */
public record World(Object group, int index, int count) {}
