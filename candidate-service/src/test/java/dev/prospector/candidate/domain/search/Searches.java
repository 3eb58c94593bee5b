package dev.prospector.candidate.domain.search;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/** Searches for tests, put together piece by piece. */
public record Searches(CandidateSearch whole) {
    public static Searches all() {
        return words();
    }

    public static Searches words(String... words) {
        return new Searches(CandidateSearch.of(SearchWords.of(words)));
    }

    public Searches identity(IdentityKey key) {
        var by = whole.filter();
        return with(new CandidateFilter(Optional.of(key), by.source(), by.updatedSince(), by.match(), by.pool()));
    }

    public Searches source(CandidateSource source) {
        var by = whole.filter();
        return with(new CandidateFilter(by.identity(), Optional.of(source), by.updatedSince(), by.match(), by.pool()));
    }

    public Searches updatedSince(Instant since) {
        var by = whole.filter();
        return with(new CandidateFilter(by.identity(), by.source(), Optional.of(since), by.match(), by.pool()));
    }

    public Searches match(MatchState state) {
        var by = whole.filter();
        return with(new CandidateFilter(by.identity(), by.source(), by.updatedSince(), Optional.of(state), by.pool()));
    }

    public Searches pool(TalentPoolId pool) {
        var by = whole.filter();
        return with(new CandidateFilter(by.identity(), by.source(), by.updatedSince(), by.match(), Optional.of(pool)));
    }

    public Searches among(Set<CandidateId> ids) {
        return new Searches(whole.among(ids));
    }

    private Searches with(CandidateFilter filter) {
        return new Searches(new CandidateSearch(whole.words(), filter, whole.among()));
    }
}
