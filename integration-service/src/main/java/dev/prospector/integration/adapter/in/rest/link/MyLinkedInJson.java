package dev.prospector.integration.adapter.in.rest.link;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.domain.link.UserLink;

@Schema(name = "MyLinkedIn", description = "How you are known at LinkedIn")
record MyLinkedInJson(
        @Schema(description = "LINKED: you have shown which LinkedIn account is yours", examples = "LINKED")
        State state,

        @Schema(
                nullable = true,
                description = "When you linked it; null while you have not",
                examples = "2026-01-02T00:00:00Z")
        Instant since) {

    @Schema(name = "MyLinkedInState")
    enum State {
        LINKED,
        NOT_LINKED
    }

    static MyLinkedInJson of(Optional<UserLink> link) {
        return new MyLinkedInJson(
                link.isPresent() ? State.LINKED : State.NOT_LINKED,
                link.map(UserLink::since).orElse(null));
    }
}
