package dev.prospector.sandbox.linkedin.activity;

import java.time.Instant;

import dev.prospector.sandbox.linkedin.finder.Dated;

/**
 * A recruiter's note about a member. Assumed: section 15 of LinkedIn's contract.
 *
 * @param owner  the recruiter's seat
 * @param active false once it was deleted
 */
public record ProspectNote(
        String tenant,
        String id,
        String contract,
        String owner,
        String member,
        boolean active,
        Stamp created,
        Stamp lastModified,
        String text)
        implements Dated {

    /** @param actor person URN */
    public record Stamp(Instant time, String actor) {}

    /** A new note. */
    public static ProspectNote written(Seat by, String id, String member, String text, Instant at) {
        Stamp stamp = new Stamp(at, by.member());
        return new ProspectNote(by.tenant(), id, by.contract(), by.urn(), member, true, stamp, stamp, text);
    }

    public ProspectNote edited(String newText, Stamp stamp) {
        return new ProspectNote(tenant, id, contract, owner, member, active, created, stamp, newText);
    }

    public ProspectNote deleted(Stamp stamp) {
        return new ProspectNote(tenant, id, contract, owner, member, false, created, stamp, text);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Instant time() {
        return lastModified.time();
    }
}
