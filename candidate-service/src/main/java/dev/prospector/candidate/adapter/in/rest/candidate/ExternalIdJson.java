package dev.prospector.candidate.adapter.in.rest.candidate;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.ExternalId;
import dev.prospector.candidate.domain.identity.IdentityKind;

@Schema(name = "CandidateExternalId", description = "How another system names the person")
record ExternalIdJson(
        @NotNull
        @Size(max = ExternalId.SYSTEM_MAX)
        @Schema(description = "Letters, digits, dots and dashes", examples = "hris")
        String system,

        @NotNull @Size(max = ExternalId.ID_MAX) @Personal @Schema(examples = "4711")
        String id) {

    static ExternalIdJson of(String text) {
        var known = ExternalId.of(text);
        return new ExternalIdJson(known.system(), known.id());
    }

    /** As {@link ExternalId#text} writes them. */
    static List<String> texts(List<ExternalIdJson> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(at -> ExternalId.written(
                        IdentityKind.EXTERNAL_ID.listed() + "." + at,
                        ids.get(at).system(),
                        ids.get(at).id()))
                .map(ExternalId::text)
                .toList();
    }

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "CandidateExternalId of " + system;
    }
}
