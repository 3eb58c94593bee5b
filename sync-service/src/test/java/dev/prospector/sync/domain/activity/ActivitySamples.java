package dev.prospector.sync.domain.activity;

import java.time.Instant;

/** As the golden samples of {@code deploy/contracts/events} have it. */
public final class ActivitySamples {

    public static final String CONTRACT = "urn:li:contract:9001";
    public static final String SEAT = "urn:li:seat:600123";
    public static final String RECRUITER = "urn:li:person:recruiter01";
    public static final String PERSON = "urn:li:person:pQ7x2";
    public static final Instant AT = Instant.parse("2026-01-02T00:00:00Z");
    public static final SealedText TEXT = new SealedText(new byte[] {7, 7, 7});

    private ActivitySamples() {}

    public static InMail inMail(String event, String person) {
        return inMail(event, person, SEAT, Direction.SENT, AT);
    }

    public static InMail inMail(String event, String person, String seat, Direction direction, Instant at) {
        return heldBy(
                RECRUITER,
                1,
                new InMail(
                        event,
                        CONTRACT,
                        seat,
                        null,
                        0,
                        person,
                        "urn:li:thread:t-1",
                        InMailType.INMAIL,
                        direction,
                        at,
                        TEXT));
    }

    public static InMail heldBy(String holder, long version, InMail other) {
        return new InMail(
                other.event(),
                other.contract(),
                other.seat(),
                holder,
                version,
                other.person(),
                other.thread(),
                other.type(),
                other.direction(),
                other.at(),
                other.text());
    }

    public static RecruiterNote note(String note, Instant modifiedAt, SealedText text) {
        return note(note, PERSON, AT, modifiedAt, text);
    }

    public static RecruiterNote note(
            String note, String person, Instant createdAt, Instant modifiedAt, SealedText text) {
        return new RecruiterNote(note, CONTRACT, SEAT, RECRUITER, person, createdAt, modifiedAt, true, text);
    }

    public static RecruiterNote goneNote(String note, Instant modifiedAt) {
        return new RecruiterNote(note, CONTRACT, SEAT, RECRUITER, PERSON, AT, modifiedAt, false, TEXT);
    }

    public static Stub stub(String stub) {
        return stub(stub, PERSON, SEAT);
    }

    public static Stub stub(String stub, String person, String seat) {
        return new Stub(stub, CONTRACT, seat, person, AT, TEXT);
    }
}
