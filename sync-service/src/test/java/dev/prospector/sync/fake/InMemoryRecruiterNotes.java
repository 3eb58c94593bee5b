package dev.prospector.sync.fake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.application.port.out.activity.RecruiterNotes;
import dev.prospector.sync.domain.activity.RecruiterNote;

public final class InMemoryRecruiterNotes implements RecruiterNotes {

    private final OneThreadTenants tenants;
    private final Map<List<String>, RecruiterNote> notes = new HashMap<>();

    public InMemoryRecruiterNotes(OneThreadTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void put(List<RecruiterNote> told) {
        told.forEach(note -> notes.merge(
                List.of(tenants.current(), note.contract(), note.note()), note, InMemoryRecruiterNotes::later));
    }

    private static RecruiterNote later(RecruiterNote old, RecruiterNote fresh) {
        int order = fresh.modifiedAt().compareTo(old.modifiedAt());
        return order > 0 || order == 0 && !fresh.active() ? fresh : old;
    }

    @Override
    public List<RecruiterNote> newest(String person, Optional<Place> after, int atMost) {
        return notes.entrySet().stream()
                .filter(entry -> entry.getKey().get(0).equals(tenants.current()))
                .map(Map.Entry::getValue)
                .filter(note -> note.active() && note.person().equals(person))
                .sorted(Comparator.comparing(InMemoryRecruiterNotes::place, InMemoryInMails.NEWEST_FIRST))
                .filter(note -> after.filter(place -> InMemoryInMails.NEWEST_FIRST.compare(place(note), place) <= 0)
                        .isEmpty())
                .limit(atMost)
                .toList();
    }

    private static Place place(RecruiterNote note) {
        return new Place(note.createdAt(), note.note(), note.contract());
    }
}
