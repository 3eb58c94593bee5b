package dev.prospector.candidate.domain.note;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.ForbiddenAction;

/**
 * What a user wrote down about a candidate (product.md 2.11).
 *
 * @param editedAt when it was changed last; empty while it is as it was written
 * @param version counts its changes
 */
public record Note(
        NoteId id,
        CandidateId candidateId,
        UserId author,
        NoteVisibility visibility,
        NoteText text,
        Instant createdAt,
        Optional<Instant> editedAt,
        int version) {

    public static Note written(
            CandidateId candidate, UserId author, NoteVisibility visibility, NoteText text, Instant now) {
        return new Note(NoteId.madeAt(now), candidate, author, visibility, text, now, Optional.empty(), 0);
    }

    /** This very note where nothing would be another. */
    public Note edited(Optional<NoteText> newText, Optional<NoteVisibility> newVisibility, Instant now) {
        var edited = new Note(
                id,
                candidateId,
                author,
                newVisibility.orElse(visibility),
                newText.orElse(text),
                createdAt,
                Optional.of(now),
                version + 1);
        return edited.text.equals(text) && edited.visibility == visibility ? this : edited;
    }

    public Position position() {
        return new Position(createdAt, id.value());
    }

    public boolean isPublic() {
        return visibility == NoteVisibility.PUBLIC;
    }

    /**
     * Only the author changes or deletes a note.
     *
     * @throws NoteNotFound for everybody else where it is private: they learn no more than if there were none
     * @throws ForbiddenAction for everybody else where it is public
     */
    public void demandAuthor(UserId user) {
        if (author.equals(user)) {
            return;
        }
        throw isPublic() ? new ForbiddenAction() : new NoteNotFound(id);
    }
}
