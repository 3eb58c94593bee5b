package dev.prospector.candidate.adapter.in.rest;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.EnteredPerson;
import dev.prospector.candidate.domain.PersonName;
import dev.prospector.candidate.domain.Personal;

/** The constraints are those of the domain that one field alone can break; all that are broken are told at once. */
@Personal
@Schema(name = "NewCandidate", description = "A first name or a last name is required, all else is optional")
record NewCandidateJson(
        @Size(max = PersonName.MAX) @Schema(nullable = true, examples = "Lena")
        String firstName,

        @Size(max = PersonName.MAX) @Schema(nullable = true, examples = "Okafor")
        String lastName,

        @Size(max = MOST_EMAILS)
        @Schema(
                nullable = true,
                description = "Each one an address and nothing else",
                examples = "[\"lena.okafor@example.org\"]")
        List<@NotNull @Size(max = EnteredPerson.EMAIL_MAX) String> emailAddresses,

        @Size(max = EnteredPerson.URL_MAX)
        @Schema(
                nullable = true,
                description = "Leads to one person, at LinkedIn or elsewhere",
                examples = "https://www.linkedin.com/in/sample")
        String profileUrl) {
    private static final int MOST_EMAILS = 50;

    EnteredPerson toDomain(String user) {
        var emails = emailAddresses == null ? List.<String>of() : emailAddresses;
        return EnteredPerson.of(PersonName.entered(firstName, lastName), profileUrl, emails, user);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "NewCandidate";
    }
}
