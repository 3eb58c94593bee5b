package dev.prospector.candidate.adapter.in.rest.candidate;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.merge.Aliases;

@Schema(name = "CandidateIdentity", description = "By what the person is known, and where that came from")
record CandidateIdentityJson(
        IdentityKind kind,

        @Personal
        @Schema(description = "As it was given; external ids as system:id", examples = "lena.okafor@example.org")
        String text,

        Origin.Channel channel,

        @Schema(description = "Which export, or which user", examples = "recruiter")
        String reference,

        @Schema(
                description =
                        "When it was learnt; of what was known before this was noted, when the candidate was made",
                examples = "2026-01-02T00:00:00Z")
        Instant at,

        @Schema(nullable = true, description = "The id under which it came, where that was merged into this candidate")
        UUID mergedFrom) {

    static CandidateIdentityJson of(Identity identity, Aliases aliases) {
        return new CandidateIdentityJson(
                identity.kind(),
                identity.text(),
                identity.origin().channel(),
                identity.origin().reference(),
                identity.at(),
                aliases.bringing(identity.key()).map(CandidateId::value).orElse(null));
    }

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "CandidateIdentity " + kind;
    }
}
