package dev.prospector.candidate.domain.note;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Text;

/** What a note says: lines, at most 10,000 characters. */
@Personal
public record NoteText(String value) {
    public static final int MAX = 10_000;

    public NoteText {
        value = Text.paragraphs("text", value, MAX);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "NoteText";
    }
}
