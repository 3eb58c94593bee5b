package dev.prospector.candidate.adapter.in.rest.match;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.Decision;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.match.Rival;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.match.Suggestion;
import dev.prospector.candidate.domain.match.SuggestionSource;

@Personal
@Schema(
        name = "LinkedInMatch",
        description = "Whether the candidate is a LinkedIn member, who says so, and who else it may be")
record LinkedInMatchJson(
        MatchState state,

        @Schema(nullable = true, description = "The attached LinkedIn member", examples = "urn:li:person:pQ7x2")
        String person,

        @Schema(nullable = true, description = "Who said so; null when nobody is attached")
        MatchedBy by,

        @Schema(description = "The identities that agreed when the member was attached")
        List<EvidenceJson> evidence,

        @Schema(description = "Other candidates who share identities")
        List<RivalJson> rivals,

        @Schema(description = "Who it may be; nobody whom a user has rejected")
        List<SuggestionJson> suggestions,

        @Schema(nullable = true, description = "The user who decided last", examples = "recruiter")
        String decidedBy,

        @Schema(nullable = true) Instant decidedAt,

        @Schema(nullable = true, description = "In their words", examples = "Same photo and employer")
        String reason,

        @Schema(description = "What the caller may do now") List<LinkedInMatchAction> actions) {

    @Personal
    @Schema(name = "LinkedInMatchEvidence", description = "An identity of the candidate, as it was given")
    record EvidenceJson(
            IdentityKind kind,
            @Schema(examples = "lena.okafor@example.org") String text) {

        static List<EvidenceJson> of(Collection<IdentityKey> keys, Candidate candidate) {
            return keys.stream().sorted().map(key -> of(key, candidate)).toList();
        }

        private static EvidenceJson of(IdentityKey key, Candidate candidate) {
            return candidate.identities().stream()
                    .filter(identity -> identity.key().equals(key))
                    .map(Identity::text)
                    .findFirst()
                    .map(text -> new EvidenceJson(key.kind(), text))
                    .orElseGet(() -> new EvidenceJson(key.kind(), key.value()));
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "LinkedInMatchEvidence";
        }
    }

    @Schema(name = "LinkedInMatchRival")
    record RivalJson(
            UUID candidateId,

            @Schema(description = "The kinds of the identities shared")
            List<IdentityKind> kinds,

            @Schema(
                    description =
                            "That one is another LinkedIn member: the reason of a CONFLICT, until a user has looked")
            boolean contradicts) {

        static RivalJson of(Rival rival) {
            return new RivalJson(rival.candidate().value(), kinds(rival.evidence()), rival.contradicts());
        }

        private static List<IdentityKind> kinds(Set<IdentityKey> keys) {
            return keys.stream().map(IdentityKey::kind).distinct().sorted().toList();
        }
    }

    @Personal
    @Schema(name = "LinkedInMatchSuggestion")
    record SuggestionJson(
            @Schema(examples = "urn:li:person:pQ7x2") String person,

            @Schema(description = "The identities that agree; none where LinkedIn suggests the member")
            List<EvidenceJson> evidence,

            SuggestionSource from,

            @Schema(nullable = true, description = "Who is that member now; null where LinkedIn suggests them")
            UUID candidateId) {

        static SuggestionJson of(Suggestion suggestion, Candidate candidate) {
            var holder = suggestion.candidate();
            return new SuggestionJson(
                    suggestion.person().urn(),
                    EvidenceJson.of(suggestion.evidence(), candidate),
                    suggestion.from(),
                    holder == null ? null : holder.value());
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "LinkedInMatchSuggestion";
        }
    }

    static LinkedInMatchJson of(Candidate candidate, Caller caller) {
        var match = candidate.match();
        var ruling = match.decisions().last().map(Decision::ruling);
        return new LinkedInMatchJson(
                match.state(),
                match.person().map(LinkedInPerson::urn).orElse(null),
                match.by(),
                EvidenceJson.of(match.evidence(), candidate),
                match.rivals().stream().map(RivalJson::of).toList(),
                match.suggestions().stream()
                        .map(suggestion -> SuggestionJson.of(suggestion, candidate))
                        .toList(),
                ruling.map(Ruling::by).orElse(null),
                ruling.map(Ruling::at).orElse(null),
                ruling.map(Ruling::reason).orElse(null),
                LinkedInMatchAction.of(match, caller));
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "LinkedInMatch";
    }
}
