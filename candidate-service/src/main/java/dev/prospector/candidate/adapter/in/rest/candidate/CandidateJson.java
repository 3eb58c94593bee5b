package dev.prospector.candidate.adapter.in.rest.candidate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.person.CandidateSource;

@Personal
@Schema(name = "Candidate", description = "A person, once per tenant, whatever they apply to")
public record CandidateJson(
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
        Instant createdAt,

        List<ExternalIdJson> externalIds,

        @Schema(description = "The person does not want to hear from us", examples = "false")
        boolean doNotContact,

        @Schema(description = "All by which the person is known, with where it came from")
        List<CandidateIdentityJson> identities,

        @Schema(description = "When anything of this changed last")
        Instant updatedAt,

        @Schema(
                description =
                        "What you may do with the candidate; for the sake of applications, deleting may be refused still")
        List<CandidateAction> actions,

        @Schema(description = "Other ids of the person, by merges: they answer as this one does")
        List<UUID> mergedIds) {

    public static CandidateJson of(Candidate candidate, Caller caller) {
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
                candidate.provenance().at(),
                candidate.texts(IdentityKind.EXTERNAL_ID).stream()
                        .map(ExternalIdJson::of)
                        .toList(),
                candidate.details().doNotContact(),
                candidate.identities().stream()
                        .map(identity -> CandidateIdentityJson.of(identity, candidate.aliases()))
                        .toList(),
                candidate.updatedAt(),
                CandidateAction.of(caller),
                candidate.aliases().ids().stream().map(CandidateId::value).toList());
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Candidate";
    }
}
