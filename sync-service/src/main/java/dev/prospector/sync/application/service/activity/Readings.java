package dev.prospector.sync.application.service.activity;

import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.in.activity.UnknownCandidate;
import dev.prospector.sync.application.port.out.activity.Matches;
import dev.prospector.sync.application.port.out.activity.Matches.Match;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.application.port.out.activity.Viewers;

/** Asks the other services first, without a transaction; then the page is read in one. */
@ApplicationScoped
class Readings {

    private final Matches matches;
    private final Viewers viewers;

    Readings(Matches matches, Viewers viewers) {
        this.matches = matches;
        this.viewers = viewers;
    }

    /** @param page read only where somebody is attached to the candidate */
    <T> Slice<T> of(
            String userId, String candidateId, Optional<Place> after, int atMost, Function<Reading, Slice<T>> page) {
        Match match = matches.of(candidateId).orElseThrow(UnknownCandidate::new);
        if (match.person() == null) {
            return Slice.empty();
        }
        return page.apply(new Reading(candidateId, match, viewers.find(userId), after, atMost));
    }
}
