package dev.prospector.sync.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.application.port.out.activity.ReceivedStubs;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.Stub;

public final class InMemoryReceivedStubs implements ReceivedStubs {

    private final InMemoryStubs stubs;
    private final InMemoryInMails inMails;

    public InMemoryReceivedStubs(InMemoryStubs stubs, InMemoryInMails inMails) {
        this.stubs = stubs;
        this.inMails = inMails;
    }

    @Override
    public List<Entry> newest(String person, Optional<Place> after, int atMost) {
        return of(person)
                .filter(stub -> after.filter(place -> InMemoryInMails.NEWEST_FIRST.compare(place(stub), place) <= 0)
                        .isEmpty())
                .limit(atMost)
                .map(this::entry)
                .toList();
    }

    @Override
    public List<Entry> newest(Set<String> persons, int ofEach) {
        return persons.stream()
                .flatMap(person -> of(person).limit(ofEach))
                .sorted(Comparator.comparing(InMemoryReceivedStubs::place, InMemoryInMails.NEWEST_FIRST))
                .map(this::entry)
                .toList();
    }

    private Stream<Stub> of(String person) {
        return stubs.all()
                .filter(stub -> stub.person().equals(person))
                .sorted(Comparator.comparing(InMemoryReceivedStubs::place, InMemoryInMails.NEWEST_FIRST));
    }

    private Entry entry(Stub stub) {
        var holder = inMails.all()
                .filter(message -> InMemoryStubs.isBetweenThoseOf(stub, message))
                .filter(message -> !message.at().isAfter(stub.createdAt()))
                .max(Comparator.comparing(InMail::at).thenComparing(InMail::event))
                .map(InMail::holder);
        return new Entry(stub, holder.orElse(null));
    }

    private static Place place(Stub stub) {
        return new Place(stub.createdAt(), stub.stub(), stub.contract());
    }
}
