package dev.prospector.candidate.adapter.in.rest.candidate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.prospector.candidate.application.port.in.candidate.CandidateReading.Place;
import dev.prospector.candidate.application.port.in.candidate.CandidateReading.Sought;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.EmailAddresses;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.candidate.domain.search.CandidateFilter;
import dev.prospector.kit.http.problem.Problems;

/** By what a list of candidates can be cut down, as clients write it; what is null is not named. */
record CandidateFilters(
        @Personal String email,
        String source,
        String updatedSince,
        String match,
        String pool,
        String job,
        String stage) {
    Sought with(String q) {
        return new Sought(q, filter(), place());
    }

    private CandidateFilter filter() {
        return new CandidateFilter(
                Optional.ofNullable(email).map(CandidateFilters::identity),
                Optional.ofNullable(source)
                        .map(word -> one(CandidateSource.values(), word, "There is no such source.")),
                Optional.ofNullable(updatedSince).map(CandidateFilters::instant),
                Optional.ofNullable(match)
                        .map(word -> one(MatchState.values(), word, "There is no such state of a match.")),
                Optional.ofNullable(pool).map(named -> new TalentPoolId(id(named, "pool"))));
    }

    private Optional<Place> place() {
        if (job == null && stage != null) {
            throw bad("A stage is one of a job: name the job too.");
        }
        return Optional.ofNullable(job)
                .map(named ->
                        new Place(id(named, "job"), Optional.ofNullable(stage).map(only -> id(only, "stage"))));
    }

    private static IdentityKey identity(String email) {
        return EmailAddresses.normalised(email)
                .map(address -> new IdentityKey(IdentityKind.EMAIL, address))
                .orElseThrow(() -> bad("email is an e-mail address."));
    }

    private static <E extends Enum<E>> E one(E[] known, String word, String otherwise) {
        return Stream.of(known)
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> bad(otherwise));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException notATime) {
            throw bad("updatedSince is a time such as 2026-01-02T00:00:00Z.");
        }
    }

    /** All ids are written as those of candidates are. */
    private static UUID id(String text, String filter) {
        return CandidateId.parse(text).map(CandidateId::value).orElseThrow(() -> bad(filter + " is an id."));
    }

    private static RuntimeException bad(String what) {
        return Problems.of(400, "BAD_FILTER", what);
    }

    /** Says nothing of whom, so that no log can. */
    @Override
    public String toString() {
        return "CandidateFilters";
    }
}
