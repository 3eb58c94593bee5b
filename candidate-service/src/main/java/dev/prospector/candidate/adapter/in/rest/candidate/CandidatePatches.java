package dev.prospector.candidate.adapter.in.rest.candidate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.candidate.CandidateChanges;
import dev.prospector.candidate.domain.identity.EmailAddresses;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.ProfileUrls;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.Details.Line;
import dev.prospector.candidate.domain.person.PersonName;

/** Merge patches (RFC 7396) of candidates: what a patch does not name stays, what it sets to null goes. */
@ApplicationScoped
class CandidatePatches {
    private final ObjectMapper json;
    private final Validator validator;

    CandidatePatches(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** It is read as a tree besides, because absent and null differ. */
    @Personal
    @Schema(name = "CandidateChanges", description = "What is absent stays; null removes; a list replaces")
    record PatchJson(
            @Size(max = PersonName.MAX) @Schema(nullable = true, examples = "Lena")
            String firstName,

            @Size(max = PersonName.MAX) @Schema(nullable = true, examples = "Okafor-Brandt")
            String lastName,

            @Size(max = Details.LINE_MAX) @Schema(nullable = true, examples = "Senior Data Engineer at Nordwind AG")
            String headline,

            @Size(max = Details.LINE_MAX) @Schema(nullable = true, examples = "Nordwind AG")
            String employer,

            @Size(max = Details.LINE_MAX) @Schema(nullable = true, examples = "Berlin, Germany")
            String location,

            @Size(max = ContactLists.MOST) @Schema(nullable = true, examples = "[\"lena.okafor@example.org\"]")
            List<@NotNull @Size(max = EmailAddresses.LONGEST) String> emailAddresses,

            @Size(max = ContactLists.MOST) @Schema(nullable = true, examples = "[\"+49 40 1234567\"]")
            List<@NotNull @Size(max = WrittenContacts.PHONE_MAX) String> phoneNumbers,

            @Size(max = ContactLists.MOST)
            @Schema(nullable = true, examples = "[\"https://www.linkedin.com/in/sample\"]")
            List<@NotNull @Size(max = ProfileUrls.WRITTEN_MAX) String> profileUrls,

            @Size(max = ContactLists.MOST) @Schema(nullable = true)
            List<@NotNull @Valid ExternalIdJson> externalIds,

            @Schema(nullable = true, examples = "true") Boolean doNotContact) {

        private String text(Line line) {
            return switch (line) {
                case FIRST_NAME -> firstName;
                case LAST_NAME -> lastName;
                case HEADLINE -> headline;
                case EMPLOYER -> employer;
                case LOCATION -> location;
            };
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "CandidateChanges";
        }
    }

    CandidateChanges read(ObjectNode body, String user) throws JsonProcessingException {
        var patch = json.treeToValue(body, PatchJson.class);
        var violations = validator.validate(patch);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return new CandidateChanges(lines(body, patch), doNotContact(body, patch), contacts(body, patch), user);
    }

    private static Map<Line, Optional<String>> lines(ObjectNode body, PatchJson patch) {
        var lines = new EnumMap<Line, Optional<String>>(Line.class);
        for (var line : Line.values()) {
            if (body.has(line.field())) {
                lines.put(line, Optional.ofNullable(patch.text(line)));
            }
        }
        return lines;
    }

    private static Optional<Boolean> doNotContact(ObjectNode body, PatchJson patch) {
        return body.has("doNotContact") ? Optional.of(Boolean.TRUE.equals(patch.doNotContact())) : Optional.empty();
    }

    private static WrittenContacts contacts(ObjectNode body, PatchJson patch) {
        return ContactLists.of(
                named(body, IdentityKind.EMAIL, patch.emailAddresses()),
                named(body, IdentityKind.PHONE, patch.phoneNumbers()),
                named(body, IdentityKind.PROFILE_URL, patch.profileUrls()),
                named(body, IdentityKind.EXTERNAL_ID, patch.externalIds()));
    }

    private static <T> List<T> named(ObjectNode body, IdentityKind kind, List<T> list) {
        return body.has(kind.listed()) && list == null ? List.of() : list;
    }
}
