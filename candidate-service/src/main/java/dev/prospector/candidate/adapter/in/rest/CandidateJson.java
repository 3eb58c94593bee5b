package dev.prospector.candidate.adapter.in.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateSource;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

@Personal
@Schema(name = "Candidate", description = "A person, once per tenant, whatever they apply to")
record CandidateJson(
        UUID id,

        @Schema(nullable = true, examples = "Lena") String firstName,

        @Schema(nullable = true, examples = "Okafor") String lastName,

        @Schema(nullable = true, examples = "Data Engineer at Nordwind AG")
        String headline,

        @Schema(nullable = true, examples = "Nordwind AG") String employer,

        @Schema(nullable = true, examples = "Hamburg, Germany")
        String location,

        CandidateSource source,

        @Schema(nullable = true, description = "Who brought the person in; null when unknown", examples = "recruiter")
        String creditedTo,

        @Schema(examples = "[\"lena.okafor@example.org\"]") List<String> emailAddresses,

        @Schema(examples = "[\"+49 40 1234567\"]") List<String> phoneNumbers,

        @Schema(examples = "[\"https://www.linkedin.com/in/sample\"]")
        List<String> profileUrls,

        @Schema(nullable = true, description = "The attached LinkedIn member", examples = "urn:li:person:pQ7x2")
        String linkedInPerson,

        CandidateMatchJson match,
        Instant createdAt) {

    static CandidateJson of(Candidate candidate) {
        return new CandidateJson(
                candidate.id().value(),
                candidate.name().first(),
                candidate.name().last(),
                candidate.profile().headline(),
                candidate.profile().employer(),
                candidate.profile().location(),
                candidate.provenance().source(),
                candidate.provenance().creditedTo(),
                candidate.texts(IdentityKind.EMAIL),
                candidate.texts(IdentityKind.PHONE),
                candidate.texts(IdentityKind.PROFILE_URL),
                candidate.linkedInPerson().map(LinkedInPerson::urn).orElse(null),
                CandidateMatchJson.of(candidate.match()),
                candidate.provenance().at());
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Candidate";
    }
}
