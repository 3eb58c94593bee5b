package dev.prospector.candidate.adapter.in.rest.candidate;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.candidate.EnteredPerson;
import dev.prospector.candidate.domain.identity.EmailAddresses;
import dev.prospector.candidate.domain.identity.ProfileUrls;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;

/** The constraints are those of the domain that one field alone can break; all that are broken are told at once. */
@Personal
@Schema(name = "NewCandidate", description = "A first name or a last name is required, all else is optional")
record NewCandidateJson(
        @Size(max = PersonName.MAX) @Schema(nullable = true, examples = "Lena")
        String firstName,

        @Size(max = PersonName.MAX) @Schema(nullable = true, examples = "Okafor")
        String lastName,

        @Size(max = Details.LINE_MAX) @Schema(nullable = true, examples = "Data Engineer at Nordwind AG")
        String headline,

        @Size(max = Details.LINE_MAX) @Schema(nullable = true, examples = "Nordwind AG")
        String employer,

        @Size(max = Details.LINE_MAX) @Schema(nullable = true, examples = "Hamburg, Germany")
        String location,

        @Size(max = ContactLists.MOST)
        @Schema(
                nullable = true,
                description = "Each one an address and nothing else",
                examples = "[\"lena.okafor@example.org\"]")
        List<@NotNull @Size(max = EmailAddresses.LONGEST) String> emailAddresses,

        @Size(max = ContactLists.MOST) @Schema(nullable = true, examples = "[\"+49 40 1234567\"]")
        List<@NotNull @Size(max = WrittenContacts.PHONE_MAX) String> phoneNumbers,

        @Size(max = ProfileUrls.WRITTEN_MAX)
        @Schema(
                nullable = true,
                description = "Leads to one person, at LinkedIn or elsewhere",
                examples = "https://www.linkedin.com/in/sample")
        String profileUrl,

        @Size(max = ContactLists.MOST)
        @Schema(
                nullable = true,
                description = "As profileUrl, where there are more",
                examples = "[\"https://example.org/~lena\"]")
        List<@NotNull @Size(max = ProfileUrls.WRITTEN_MAX) String> profileUrls,

        @Size(max = ContactLists.MOST) @Schema(nullable = true)
        List<@NotNull @Valid ExternalIdJson> externalIds,

        @Schema(nullable = true, description = "The person does not want to hear from us", examples = "false")
        Boolean doNotContact) {

    EnteredPerson toDomain(String user) {
        var contacts = ContactLists.of(emailAddresses, phoneNumbers, profileUrls, externalIds);
        return EnteredPerson.of(details(), profileUrl, contacts, user);
    }

    private Details details() {
        var name = PersonName.entered(firstName, lastName);
        return new Details(name, Profile.entered(headline, employer, location), Boolean.TRUE.equals(doNotContact));
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "NewCandidate";
    }
}
