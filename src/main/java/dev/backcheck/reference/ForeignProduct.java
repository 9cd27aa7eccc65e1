package dev.backcheck.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Relatives of SQL Server that have no BACKUP and RESTORE of their own to check, or no engine at
 * all.
 */
final class ForeignProduct implements VersionSpelling {
  private static final Map<Pattern, String> PRODUCTS = products();

  private static Map<Pattern, String> products() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("babelfish", "Babelfish for PostgreSQL");
    names.put(
        "synapse|sql data warehouse|sql-?dw|parallel data warehouse|analytics platform system",
        "Azure Synapse Analytics");
    names.put("azure[ -]sql[ -]edge|sql[ -]edge|^edge$", "Azure SQL Edge");
    names.put("fabric", "Microsoft Fabric");
    names.put("analysis services|^ssas\\b", "SQL Server Analysis Services");
    names.put("reporting services|^ssrs\\b", "SQL Server Reporting Services");
    names.put("integration services|^ssis\\b", "SQL Server Integration Services");
    Map<Pattern, String> products = new LinkedHashMap<>();
    names.forEach(
        (words, name) -> products.put(Pattern.compile(words, Pattern.CASE_INSENSITIVE), name));
    return products;
  }

  @Override
  public Optional<Reading> read(String text) {
    for (Map.Entry<Pattern, String> product : PRODUCTS.entrySet()) {
      if (product.getKey().matcher(text).find()) {
        throw new TargetFormatException(
            Words.quoted(text)
                + " is "
                + product.getValue()
                + ", which is not checked; targets are SQL Server, Azure SQL Managed Instance and Azure SQL Database");
      }
    }
    return Optional.empty();
  }
}
