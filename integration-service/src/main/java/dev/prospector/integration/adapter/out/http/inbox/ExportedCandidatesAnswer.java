package dev.prospector.integration.adapter.out.http.inbox;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.integration.application.port.out.inbox.NoAnswer;
import dev.prospector.integration.domain.inbox.ExportedCandidate;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.domain.inbox.Profile;

/**
 * The shape of {@code exportedCandidates?q=request} as we <b>assume</b> it (LinkedIn RSC 15; no public page shows it): the one place to
 * correct, with its golden sample {@code deploy/contracts/linkedin/exported-candidates.json}. Read leniently: unknown fields are
 * ignored, and only the member and a name must be there.
 */
final class ExportedCandidatesAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExportedCandidatesAnswer() {}

    /** @throws NoAnswer when nothing was exported under this request yet, or the answer is of no use */
    static ExportedCandidate read(byte[] answer, String requestId) {
        var elements = elements(answer);
        return stream(elements)
                .filter(element -> requestId.equals(element.path("requestId").asText(requestId)))
                .findFirst()
                .map(ExportedCandidatesAnswer::candidate)
                .orElseThrow(() -> new NoAnswer(FetchFailure.of(Reason.EMPTY_ANSWER)));
    }

    private static JsonNode elements(byte[] answer) {
        try {
            var elements = JSON.readTree(answer == null ? new byte[0] : answer).path("elements");
            if (elements.isArray()) {
                return elements;
            }
        } catch (IOException e) {
            // Not passed on: it would quote the answer.
            throw unusable();
        }
        throw unusable();
    }

    private static ExportedCandidate candidate(JsonNode element) {
        var candidate = element.path("candidate");
        var person = text(candidate.path("member"));
        var profile = profile(candidate);
        if (person == null) {
            throw unusable();
        }
        return new ExportedCandidate(
                text(element.path("integrationContext")),
                text(element.path("externalJobPostingId")),
                text(element.path("exportedBy")),
                time(element.path("exportedAt")),
                person,
                profile);
    }

    private static Profile profile(JsonNode candidate) {
        var firstName = text(candidate.path("firstName"));
        var lastName = text(candidate.path("lastName"));
        if (firstName == null && lastName == null) {
            throw unusable();
        }
        return new Profile(
                firstName,
                lastName,
                text(candidate.path("headline")),
                text(candidate.path("location")),
                texts(candidate.path("currentEmployerNames")).stream()
                        .findFirst()
                        .orElse(null),
                text(candidate.path("publicProfileUrl")),
                texts(candidate.path("emailAddress")),
                texts(candidate.path("phoneNumbers")));
    }

    /** One text or a list of them; a phone number may also be an object around its {@code number}. */
    private static List<String> texts(JsonNode node) {
        return (node.isArray() ? stream(node) : Stream.of(node))
                .map(entry -> entry.isObject() ? entry.path("number") : entry)
                .map(ExportedCandidatesAnswer::text)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }

    /** Epoch milliseconds, as a number or as text. */
    private static Instant time(JsonNode node) {
        var millis = node.asLong(0);
        return millis > 0 ? Instant.ofEpochMilli(millis) : null;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static NoAnswer unusable() {
        return new NoAnswer(FetchFailure.of(Reason.UNUSABLE_ANSWER));
    }
}
