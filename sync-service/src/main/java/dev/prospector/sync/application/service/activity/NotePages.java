package dev.prospector.sync.application.service.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.sync.application.port.in.activity.NoteReading.Shown;
import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.application.port.out.activity.ReadingTrail;
import dev.prospector.sync.application.port.out.activity.RecruiterNotes;
import dev.prospector.sync.application.port.out.activity.Texts;
import dev.prospector.sync.application.port.out.activity.UnreadableText;
import dev.prospector.sync.domain.access.TextPolicy;
import dev.prospector.sync.domain.access.Withheld;
import dev.prospector.sync.domain.activity.RecruiterNote;

/** Reads a page of notes, and writes down whose texts it shows. */
@ApplicationScoped
@Transactional
class NotePages {

    private final RecruiterNotes notes;
    private final Texts texts;
    private final ReadingTrail trail;

    NotePages(RecruiterNotes notes, Texts texts, ReadingTrail trail) {
        this.notes = notes;
        this.texts = texts;
        this.trail = trail;
    }

    Slice<Shown> read(Reading reading) {
        var rows = notes.newest(reading.match().person(), reading.after(), reading.atMost() + 1);
        Slice<Shown> page = Slice.of(rows, reading.atMost(), note -> shown(note, reading));
        trail.readNotes(
                reading.candidateId(),
                page.items().stream()
                        .filter(shown -> shown.text() != null)
                        .map(Shown::note)
                        .toList());
        return page;
    }

    private Shown shown(RecruiterNote note, Reading reading) {
        return TextPolicy.ofNote(note.contract(), reading.match().matched(), reading.viewer())
                .map(reason -> new Shown(note, null, reason, Credit.NOBODY))
                .orElseGet(() -> opened(note));
    }

    private Shown opened(RecruiterNote note) {
        try {
            return new Shown(note, texts.open(note), null, Credit.NOBODY);
        } catch (UnreadableText unreadable) {
            return new Shown(note, null, Withheld.UNAVAILABLE, Credit.NOBODY);
        }
    }
}
