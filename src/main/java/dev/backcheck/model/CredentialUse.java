package dev.backcheck.model;

import dev.backcheck.syntax.Device;
import java.util.Optional;

/**
 * A {@code URL = …} device of a BACKUP or RESTORE, with the credential the server would take for
 * it.
 *
 * @param step the statement
 * @param credential the one that covers the URL right then; empty where the scripts show none that
 *     certainly does
 * @param first whether no device before it in the same script uses the credential as it was defined
 */
public record CredentialUse(
    Step step, Device device, StorageUrl url, Optional<Credential> credential, boolean first) {}
