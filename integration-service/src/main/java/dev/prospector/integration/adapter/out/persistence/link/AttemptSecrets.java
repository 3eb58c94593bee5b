package dev.prospector.integration.adapter.out.persistence.link;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sealing.AssociatedData;
import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;

/** What attempts keep secret for some minutes, as it rests in the database: sealed to its attempt and column (architecture.md 3.7). */
@ApplicationScoped
class AttemptSecrets {
    static final String CODE = "code";
    static final String VERIFIER = "verifier";

    private final Sealing sealing;

    AttemptSecrets(Sealing sealing) {
        this.sealing = sealing;
    }

    /** @return null for nothing */
    byte[] seal(String column, String tenant, String state, Optional<String> plain) {
        return plain.map(text -> text.getBytes(StandardCharsets.UTF_8))
                .map(bytes -> sealing.seal(Keyset.CREDENTIALS, bytes, owner(column, tenant, state)))
                .orElse(null);
    }

    /** @param sealed null for nothing */
    Optional<String> open(String column, String tenant, String state, byte[] sealed) {
        return Optional.ofNullable(sealed)
                .map(bytes -> sealing.open(Keyset.CREDENTIALS, bytes, owner(column, tenant, state)))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    static String owner(String column, String tenant, String state) {
        return AssociatedData.of("linking_attempts." + column, tenant, state);
    }
}
