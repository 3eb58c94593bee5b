package dev.prospector.sync.application.service.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.in.activity.StubReading;
import dev.prospector.sync.application.port.in.activity.UnknownCandidate;
import dev.prospector.sync.application.port.out.activity.Matches;
import dev.prospector.sync.application.port.out.activity.Members;
import dev.prospector.sync.application.port.out.activity.Place;

/** Without a transaction: other services are asked. */
@ApplicationScoped
class StubReadingService implements StubReading {

    private final Matches matches;
    private final Members members;
    private final StubPages pages;
    private final Credits credits;

    StubReadingService(Matches matches, Members members, StubPages pages, Credits credits) {
        this.matches = matches;
        this.members = members;
        this.pages = pages;
        this.credits = credits;
    }

    @Override
    public Slice<Shown> ofCandidate(String candidateId, Optional<Place> after, int atMost) {
        var match = matches.of(candidateId).orElseThrow(UnknownCandidate::new);
        return match.person() == null
                ? Slice.empty()
                : credited(pages.ofCandidate(candidateId, match.person(), after, atMost));
    }

    @Override
    public List<Shown> ofPersons(Set<String> persons) {
        var candidates = members.candidates(persons);
        return credited(new Slice<>(pages.ofMembers(candidates), false)).items();
    }

    private Slice<Shown> credited(Slice<Shown> shown) {
        return credits.on(shown, Shown::writing, Shown::creditedTo);
    }
}
