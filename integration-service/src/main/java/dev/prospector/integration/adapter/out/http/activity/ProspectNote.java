package dev.prospector.integration.adapter.out.http.activity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import dev.prospector.integration.adapter.out.http.linkedin.Fields;
import dev.prospector.integration.domain.activity.RecruiterNote;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatKey;

/**
 * An element of {@code prospectNotes}, as we <b>assume</b> it (LinkedIn RSC 15; golden sample
 * {@code deploy/contracts/linkedin/prospect-notes.json}). Id, owner, member and a time must be there.
 *
 * @param contract     null when LinkedIn does not say; it was asked for one
 * @param owner        URN of the author's seat
 * @param member       person URN of whom the note is about
 * @param active       false once it was deleted
 * @param lastModified when it was written, if LinkedIn does not say otherwise
 * @param text         may be null
 */
record ProspectNote(
        String id,
        String contract,
        String owner,
        String member,
        boolean active,
        Stamp created,
        Stamp lastModified,
        String text) {
    /** @param actor person URN, or null */
    record Stamp(Instant time, String actor) {
        /** Null when it has no time. */
        static Stamp read(Fields fields) {
            return fields.has("time")
                    ? new Stamp(fields.requiredTime("time"), Persons.optional(fields, "actor"))
                    : null;
        }
    }

    static ProspectNote read(Fields fields) {
        var created = Stamp.read(fields.part("created"));
        var modified = Stamp.read(fields.part("lastModified"));
        if (created == null && modified == null) {
            throw fields.unusable("lastModified.time", "time");
        }
        return new ProspectNote(
                fields.requiredText("id"),
                fields.text("contract"),
                fields.requiredText("owner"),
                Persons.required(fields, "member"),
                fields.flag("active", true),
                created,
                Objects.requireNonNullElse(modified, created),
                fields.part("content").text("text"));
    }

    /** @throws UnusableAnswer when it is another seat's */
    RecruiterNote toDomain(SeatKey asked) {
        Belonging.demand(asked, owner, contract);
        var first = Objects.requireNonNullElse(created, lastModified);
        return new RecruiterNote(
                id,
                new PersonUrn(member),
                Optional.ofNullable(first.actor()).map(PersonUrn::new),
                first.time(),
                lastModified.time(),
                !isDeleted(),
                Optional.ofNullable(text));
    }

    /** Our copy goes (LinkedIn RSC 5.4). */
    boolean isDeleted() {
        return !active;
    }
}
