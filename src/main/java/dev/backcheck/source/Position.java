package dev.backcheck.source;

/**
 * A place as an editor shows it.
 *
 * @param line counted from 1; a line ends with CR LF, LF or CR
 * @param column counted from 1, in UTF-16 units
 */
public record Position(int line, int column) {}
