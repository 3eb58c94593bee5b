package dev.prospector.candidate.application.service.candidate;

import static dev.prospector.candidate.domain.access.Operation.BATCH_GET_CANDIDATES;
import static dev.prospector.candidate.domain.access.Operation.LIST_CANDIDATES;
import static dev.prospector.candidate.domain.access.Operation.READ_CANDIDATE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.in.candidate.CandidateReading;
import dev.prospector.candidate.application.port.out.access.JobPeople;
import dev.prospector.candidate.application.port.out.access.Relations;
import dev.prospector.candidate.application.port.out.search.CandidateLists.Named;
import dev.prospector.candidate.application.port.out.search.CandidateLists.Summary;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchPosition;

/** Asks what joins the caller to candidates, where that matters, and reads in a transaction afterwards. */
@ApplicationScoped
class CandidateService implements CandidateReading {
    private final ReadingSteps steps;
    private final Relations relations;
    private final JobPeople people;

    CandidateService(ReadingSteps steps, Relations relations, JobPeople people) {
        this.steps = steps;
        this.relations = relations;
        this.people = people;
    }

    @Override
    public Candidate one(Caller caller, CandidateId id) {
        requireSight(caller, id);
        return steps.read(id);
    }

    @Override
    public MatchState match(Caller caller, CandidateId id) {
        requireSight(caller, id);
        return steps.match(id);
    }

    private void requireSight(Caller caller, CandidateId id) {
        caller.require(READ_CANDIDATE, relations.between(caller, READ_CANDIDATE, () -> steps.idsOf(id)));
    }

    @Override
    public List<Summary> list(Caller caller, Sought sought, Optional<SearchPosition> after, int limit) {
        caller.require(LIST_CANDIDATES);
        sought.filter().pool().ifPresent(pool -> steps.demandReadable(caller, pool));
        var words = sought.words();
        if (words.isEmpty() && !sought.isAnybody()) {
            return List.of();
        }
        var among = sought.place().map(place -> people.in(caller, place.job(), place.stage()));
        if (among.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        var records = among.map(steps::answering);
        return steps.page(new CandidateSearch(words, sought.filter(), records), after, limit);
    }

    @Override
    public List<Named> names(Caller caller, Collection<CandidateId> ids) {
        caller.require(BATCH_GET_CANDIDATES);
        var visible = visible(caller, Set.copyOf(ids));
        return visible.isEmpty() ? List.of() : steps.named(visible);
    }

    /** Everybody, for whoever may read candidates without being joined to them. */
    private Set<CandidateId> visible(Caller caller, Set<CandidateId> ids) {
        return caller.needsRelationTo(READ_CANDIDATE) ? relations.visible(caller, ids) : ids;
    }
}
