package dev.backcheck.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of facts in the resources: a header line, then one fact a line; UTF-8, lines that begin
 * with {@code #} are comments. The cells of a {@code .csv} file are separated by commas, those of
 * any other by tabs; there are no quotes.
 *
 * <p>What is wrong with a table is said with its name and line, when it is read.
 */
public final class Table {
  private final String name;
  private final Map<String, Integer> columns;
  private final List<Row> rows;

  private Table(String name, Map<String, Integer> columns, List<Row> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a resource beside a class.
   *
   * @throws IllegalStateException when there is no such resource, or a line of it is malformed
   */
  public static Table read(Class<?> anchor, String resource) {
    return parse(resource, TableText.of(anchor, resource));
  }

  /**
   * Reads the text of a table.
   *
   * @param name for messages; its ending says how cells are separated
   * @throws IllegalStateException when a line is malformed
   */
  public static Table parse(String name, String text) {
    char separator = name.endsWith(".csv") ? ',' : '\t';
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    Table table = new Table(name, columns, rows);
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line =
          text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
      start = end + 1;
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        table.take(new Row(table, number, line, separator));
      }
    }
    if (columns.isEmpty()) {
      throw new IllegalStateException(name + ":1: there is no header line");
    }
    return table;
  }

  private void take(Row row) {
    int cells = row.size();
    if (!columns.isEmpty()) {
      if (cells != columns.size()) {
        throw new IllegalStateException(
            name + ":" + row.line + ": " + cells + " cells under " + columns.size() + " columns");
      }
      rows.add(row);
      return;
    }
    for (int i = 0; i < cells; i++) {
      String column = row.cell(i);
      if (column.isEmpty() || columns.put(column, i) != null) {
        throw new IllegalStateException(
            name + ":" + row.line + ": column '" + column + "' is empty or there twice");
      }
    }
  }

  /** The rows in the order of the file. */
  public List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** The names of the columns in the order of the file. */
  public List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  /** A line of a table. It is taken apart when a cell is asked for: most never are. */
  public static final class Row {
    private final Table table;
    private final int line;
    private final String text;
    private final char separator;

    private Row(Table table, int line, String text, char separator) {
      this.table = table;
      this.line = line;
      this.text = text;
      this.separator = separator;
    }

    private int size() {
      int size = 1;
      for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
        size++;
      }
      return size;
    }

    private String cell(int index) {
      int start = 0;
      for (int i = 0; i < index; i++) {
        start = text.indexOf(separator, start) + 1;
      }
      int end = text.indexOf(separator, start);
      return text.substring(start, end < 0 ? text.length() : end).strip();
    }

    /** Its 1-based line in the file. */
    public int line() {
      return line;
    }

    /**
     * The cell under a column, empty when nothing is there.
     *
     * @throws IllegalStateException when the table has no such column
     */
    public String get(String column) {
      Integer index = table.columns.get(column);
      if (index == null) {
        throw new IllegalStateException(table.name + ":" + line + ": there is no column " + column);
      }
      return cell(index);
    }

    /** The cell under a column; nothing when it is empty or {@code -}. */
    public Optional<String> find(String column) {
      String cell = get(column);
      return cell.isEmpty() || cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    /**
     * The whole number under a column.
     *
     * @throws IllegalStateException when it is none
     */
    public int number(String column) {
      try {
        return Integer.parseInt(get(column));
      } catch (NumberFormatException e) {
        throw invalid(column);
      }
    }

    /**
     * The build under a column.
     *
     * @throws IllegalStateException when it is none
     */
    public Build build(String column) {
      try {
        return Build.parse(get(column));
      } catch (IllegalArgumentException e) {
        throw invalid(column);
      }
    }

    /**
     * What to throw when the cell under a column cannot be understood: it names file, line, column
     * and cell.
     */
    public IllegalStateException invalid(String column) {
      return new IllegalStateException(
          table.name + ":" + line + ": invalid " + column + " '" + get(column) + "'");
    }
  }
}
