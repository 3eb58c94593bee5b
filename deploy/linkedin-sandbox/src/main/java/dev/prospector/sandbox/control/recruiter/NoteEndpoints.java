package dev.prospector.sandbox.control.recruiter;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.activity.ProspectNote;
import dev.prospector.sandbox.linkedin.activity.ProspectNote.Stamp;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.state.Store;

/** A recruiter writes a note about a member, rewrites it, deletes it. */
final class NoteEndpoints {

    private final Store store;
    private final Known known;
    private final Moments moments;

    /**
     * @param owner the recruiter's seat
     * @param at    null for now
     */
    private record Order(String tenant, String owner, String member, String text, Instant at) {}

    private record Edit(String tenant, String text, Instant at) {}

    private record Deletion(String tenant, Instant at) {}

    private record Outcome(String id, boolean active) {}

    NoteEndpoints(Store store, Moments moments) {
        this.store = store;
        this.known = new Known(store.world());
        this.moments = moments;
    }

    /** {@code POST /sandbox/prospect-notes}. */
    Reply write(Request request) {
        Order order = request.json(Order.class);
        Seat owner = known.seat(order.tenant(), order.owner(), "owner");
        return kept(ProspectNote.written(
                owner,
                "urn:li:prospectNote:" + UUID.randomUUID(),
                known.member(order.member()).person(),
                Required.text(order.text(), "text"),
                moments.at(order.at())));
    }

    /** {@code PUT /sandbox/prospect-notes/{id}}. */
    Reply edit(Request request) {
        Edit edit = request.json(Edit.class);
        ProspectNote note = known.note(edit.tenant(), request.pathValue("id"));
        return kept(note.edited(Required.text(edit.text(), "text"), stamp(note, edit.at())));
    }

    /** {@code POST /sandbox/prospect-notes/{id}/deletion}. */
    Reply delete(Request request) {
        Deletion deletion = request.json(Deletion.class);
        ProspectNote note = known.note(deletion.tenant(), request.pathValue("id"));
        return kept(note.deleted(stamp(note, deletion.at())));
    }

    private Stamp stamp(ProspectNote note, Instant at) {
        return new Stamp(moments.at(at), note.created().actor());
    }

    private Reply kept(ProspectNote note) {
        store.world().activity().notes().put(note);
        store.saveSoon();
        return Reply.json(200, new Outcome(note.id(), note.active()));
    }
}
