package dev.prospector.sandbox.linkedin.activity;

import java.time.Duration;

import dev.prospector.sandbox.linkedin.activity.ProspectNote.Stamp;
import dev.prospector.sandbox.linkedin.finder.Stretch;

/** A recruiter notes something about who replied; of each four notes the second was edited a day later, the fourth deleted. */
final class SeededNotes {

    private static final int REPLIES = 0;

    /** What became of a note. */
    private enum Fate {
        FIRST_LEFT(Duration.ZERO),
        EDITED(Duration.ofDays(1)),
        SECOND_LEFT(Duration.ZERO),
        DELETED(Duration.ofDays(2));

        private static final Fate[] ALL = values();

        private final Duration after;

        Fate(Duration after) {
            this.after = after;
        }

        static Fate of(Correspondence correspondence) {
            return ALL[correspondence.number() % ALL.length];
        }

        ProspectNote befalls(ProspectNote note, Stamp stamp) {
            return switch (this) {
                case EDITED -> note.edited(note.text() + " Edited.", stamp);
                case DELETED -> note.deleted(stamp);
                case FIRST_LEFT, SECOND_LEFT -> note;
            };
        }
    }

    private SeededNotes() {}

    static Stretch<ProspectNote> of(Seeding seeding) {
        return new Stretch<>(
                seeding.tenant(),
                seeding.ids("prospectNote"),
                seeding.from(),
                seeding.prospectNotes(),
                number -> millis(Correspondence.of(seeding, number)),
                (id, number) -> note(id, Correspondence.of(seeding, number)));
    }

    /** Of its last change. */
    private static long millis(Correspondence correspondence) {
        return correspondence.after(Fate.of(correspondence).after);
    }

    private static ProspectNote note(String id, Correspondence correspondence) {
        Seeding seeding = correspondence.seeding();
        ProspectNote written = ProspectNote.written(
                correspondence.seat(),
                id,
                correspondence.member(REPLIES).person(),
                "This is note " + correspondence.number() + " of seed " + seeding.seed() + ".",
                seeding.from().plusMillis(correspondence.begin()));
        Stamp stamp = new Stamp(
                seeding.from().plusMillis(millis(correspondence)),
                written.created().actor());
        return Fate.of(correspondence).befalls(written, stamp);
    }
}
