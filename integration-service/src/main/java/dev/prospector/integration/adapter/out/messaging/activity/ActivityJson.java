package dev.prospector.integration.adapter.out.messaging.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.activity.InMail;
import dev.prospector.integration.domain.activity.RecruiterNote;
import dev.prospector.integration.domain.activity.StubProfile;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.Seat;

/** The messages of {@code linkedin.inmails}, {@code linkedin.notes} and {@code linkedin.stubs}, as their golden samples show them. */
final class ActivityJson {
    private ActivityJson() {}

    /** @param holderVersion of two events of one message, that with the greater one knows better whose it is */
    record Message(
            String event,
            String contract,
            String seat,
            String holder,
            long holderVersion,
            String person,
            String thread,
            String type,
            String direction,
            Instant at,
            byte[] text) {
        static Message of(Seat seat, InMail mail, byte[] text) {
            return new Message(
                    mail.urn(),
                    seat.key().contract().value(),
                    seat.key().seat().value(),
                    urn(seat.holderAt(mail.at())),
                    seat.tenures().version(),
                    mail.person().value(),
                    mail.thread().orElse(null),
                    mail.type().name(),
                    mail.direction().name(),
                    mail.at(),
                    text);
        }
    }

    record Text(String subject, String body) {
        static Text of(InMail mail) {
            return new Text(mail.subject().orElse(null), mail.body().orElse(null));
        }
    }

    record Note(
            String note,
            String contract,
            String seat,
            String author,
            String person,
            Instant createdAt,
            Instant modifiedAt,
            boolean active,
            byte[] text) {
        static Note of(Seat seat, RecruiterNote note, byte[] text) {
            return new Note(
                    note.urn(),
                    seat.key().contract().value(),
                    seat.key().seat().value(),
                    urn(note.author()),
                    note.person().value(),
                    note.createdAt(),
                    note.modifiedAt(),
                    note.active(),
                    text);
        }
    }

    record Stub(String stub, String contract, String seat, String person, Instant createdAt, byte[] profile) {
        static Stub of(Seat seat, StubProfile stub, byte[] profile) {
            return new Stub(
                    stub.urn(),
                    seat.key().contract().value(),
                    seat.key().seat().value(),
                    stub.person().value(),
                    stub.createdAt(),
                    profile);
        }
    }

    record Profile(
            String firstName,
            String lastName,
            List<String> emailAddresses,
            List<String> phoneNumbers,
            String profileUrl) {
        static Profile of(StubProfile stub) {
            return new Profile(
                    stub.firstName().orElse(null),
                    stub.lastName().orElse(null),
                    stub.emailAddresses(),
                    stub.phoneNumbers(),
                    stub.profileUrl().orElse(null));
        }
    }

    private static String urn(Optional<PersonUrn> person) {
        return person.map(PersonUrn::value).orElse(null);
    }
}
