package dev.prospector.candidate.adapter.out.persistence.candidate;

import java.util.List;

import dev.prospector.candidate.domain.merge.Alias;

/** Whose records rest in a candidate's: read with the candidate and never looked for, as {@link MatchNotes} are. */
record MergeNotes(List<Alias> aliases) {
    /** @param text null where nobody ever was merged */
    static MergeNotes read(String text) {
        return text == null ? new MergeNotes(List.of()) : StoredJson.read(text, MergeNotes.class);
    }

    /** Null when there is nothing to note. */
    String text() {
        return aliases.isEmpty() ? null : StoredJson.text(this);
    }
}
