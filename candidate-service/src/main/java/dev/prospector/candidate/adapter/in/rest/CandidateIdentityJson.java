package dev.prospector.candidate.adapter.in.rest;

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

        @Schema(nullable = true, description = "The id under which it came, where that was merged into this candidate")
        UUID mergedFrom) {

    static CandidateIdentityJson of(Identity identity, Aliases aliases) {
        return new CandidateIdentityJson(
                identity.kind(),
                identity.text(),
                identity.origin().channel(),
                identity.origin().reference(),
                aliases.bringing(identity.key()).map(CandidateId::value).orElse(null));
    }

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "CandidateIdentity " + kind;
    }
}
