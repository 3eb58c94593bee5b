package dev.prospector.sandbox.recruiter;

import java.util.Comparator;
import java.util.stream.Collectors;

import dev.prospector.sandbox.http.Html;
import dev.prospector.sandbox.linkedin.activity.ProspectNote;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.linkedin.finder.History;

/** The recruiters' notes about a member; each may change their own. */
final class NotesPart {

    private static final Comparator<ProspectNote> OLDEST_FIRST =
            Comparator.comparing((ProspectNote note) -> note.created().time());

    private final History<ProspectNote> notes;

    NotesPart(History<ProspectNote> notes) {
        this.notes = notes;
    }

    String of(Choice choice, Seat seat) {
        return "<section aria-labelledby=\"notes\"><h3 id=\"notes\">Notes</h3>"
                + notes.of(seat.tenant())
                        .filter(note -> note.active() && note.member().equals(choice.member()))
                        .filter(note -> note.contract().equals(seat.contract()))
                        .sorted(OLDEST_FIRST)
                        .map(note -> note.owner().equals(seat.urn()) ? own(choice, note) : others(note))
                        .collect(Collectors.joining())
                + Fields.act(
                        "notes",
                        "Write note",
                        choice.hidden(),
                        Fields.requiredArea("new-note", "text", "New note", null))
                + "</section>";
    }

    private static String own(Choice choice, ProspectNote note) {
        String id = Html.text(note.id());
        String hidden = choice.hidden() + Fields.hidden("note", note.id());
        String label = "Note of " + Names.of(note.created().time());
        return Fields.act("note-edits", "Save note", hidden, Fields.requiredArea(id, "text", label, note.text()))
                + Fields.act("note-deletions", "Delete note", hidden);
    }

    private static String others(ProspectNote note) {
        return "<p>%s, %s: %s</p>"
                .formatted(Names.of(note.created().time()), Html.text(note.owner()), Html.text(note.text()));
    }
}
