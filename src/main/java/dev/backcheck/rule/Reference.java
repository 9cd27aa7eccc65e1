package dev.backcheck.rule;

/** A page a rule rests on. */
public record Reference(String title, String url) {}
