package dev.prospector.job.domain.note;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.Text;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;

/**
 * What a user wrote down about an application (product.md 2.11).
 *
 * @param editedAt when it was changed last; empty while it is as it was written
 * @param version counts its changes
 */
public record Note(
        NoteId id,
        ApplicationId applicationId,
        UserId author,
        NoteVisibility visibility,
        @Personal String text,
        Instant createdAt,
        Optional<Instant> editedAt,
        int version) {

    public static final int TEXT_MAX = 10_000;

    public Note {
        text = Text.paragraphs("text", text, TEXT_MAX);
    }

    public static Note written(
            ApplicationId application, UserId author, NoteVisibility visibility, String text, Instant now) {
        return new Note(NoteId.madeAt(now), application, author, visibility, text, now, Optional.empty(), 0);
    }

    /** This very note where nothing would be another. */
    public Note edited(Optional<String> newText, Optional<NoteVisibility> newVisibility, Instant now) {
        var edited = new Note(
                id,
                applicationId,
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

    /** A private note is its author's alone: everybody else learns no more than if there were none. Throws {@link NoteNotFound}. */
    public void demandReader(UserId reader) {
        if (!isPublic() && !author.equals(reader)) {
            throw new NoteNotFound(id);
        }
    }

    /** Only the author changes or deletes a note. Throws {@link NoteNotFound} and {@link ForbiddenAction}. */
    public void demandAuthor(UserId user) {
        demandReader(user);
        if (!author.equals(user)) {
            throw new ForbiddenAction();
        }
    }
}
