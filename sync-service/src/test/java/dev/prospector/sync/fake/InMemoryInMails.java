package dev.prospector.sync.fake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.sync.application.port.out.activity.InMails;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.domain.activity.Direction;
import dev.prospector.sync.domain.activity.InMail;

public final class InMemoryInMails implements InMails {

    static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(Place::at)
            .thenComparing(Place::urn)
            .thenComparing(Place::contract)
            .reversed();

    private final OneThreadTenants tenants;
    private final InMemoryStubs stubs;
    private final Map<List<String>, InMail> inMails = new HashMap<>();

    public InMemoryInMails(OneThreadTenants tenants, InMemoryStubs stubs) {
        this.tenants = tenants;
        this.stubs = stubs;
    }

    @Override
    public void add(List<InMail> told) {
        told.forEach(message -> inMails.merge(
                List.of(tenants.current(), message.contract(), message.event()), message, InMemoryInMails::completed));
    }

    private static InMail completed(InMail old, InMail fresh) {
        var wiser = fresh.holderVersion() >= old.holderVersion() ? fresh : old;
        return new InMail(
                old.event(),
                old.contract(),
                old.seat(),
                wiser.holder(),
                wiser.holderVersion(),
                old.person(),
                old.thread(),
                old.type(),
                old.direction(),
                old.at(),
                old.text() == null ? fresh.text() : old.text());
    }

    @Override
    public List<Entry> newest(String person, Optional<Place> after, int atMost) {
        var theirs = all().filter(message -> message.person().equals(person)).toList();
        return theirs.stream()
                .sorted(Comparator.comparing(InMemoryInMails::place, NEWEST_FIRST))
                .filter(message -> after.filter(place -> NEWEST_FIRST.compare(place(message), place) <= 0)
                        .isEmpty())
                .limit(atMost)
                .map(message -> new Entry(message, hasReplied(theirs, message), stubs.isSharedWith(message)))
                .toList();
    }

    Stream<InMail> all() {
        return inMails.entrySet().stream()
                .filter(entry -> entry.getKey().get(0).equals(tenants.current()))
                .map(Map.Entry::getValue);
    }

    private static Place place(InMail message) {
        return new Place(message.at(), message.event(), message.contract());
    }

    private static boolean hasReplied(List<InMail> theirs, InMail message) {
        return theirs.stream()
                .anyMatch(other -> other.direction() == Direction.RECEIVED
                        && other.contract().equals(message.contract())
                        && other.seat().equals(message.seat()));
    }
}
