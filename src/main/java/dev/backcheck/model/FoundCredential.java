package dev.backcheck.model;

/**
 * What was found for one URL of a statement.
 *
 * @param lookup the credential the server would take
 * @param coverage how the credentials stand to it
 */
record FoundCredential(CredentialLookup lookup, Coverage coverage) {}
