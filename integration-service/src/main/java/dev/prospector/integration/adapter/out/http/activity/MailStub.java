package dev.prospector.integration.adapter.out.http.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.adapter.out.http.linkedin.Fields;
import dev.prospector.integration.domain.activity.StubProfile;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatKey;

/**
 * An element of {@code mailStubs}, as we <b>assume</b> it (LinkedIn RSC 15; golden sample
 * {@code deploy/contracts/linkedin/mail-stubs.json}). Id, owner, time, member and a name must be there.
 *
 * @param contract         null when LinkedIn does not say; it was asked for one
 * @param owner            URN of the seat with which the member shares
 * @param member           person URN
 * @param emailAddresses   empty unless shared, as are the phone numbers; LinkedIn once sent a list, now one
 * @param publicProfileUrl null unless shared
 */
record MailStub(
        String id,
        String contract,
        String owner,
        Instant createdAt,
        String member,
        String firstName,
        String lastName,
        List<String> emailAddresses,
        List<String> phoneNumbers,
        String publicProfileUrl) {
    static MailStub read(Fields fields) {
        return new MailStub(
                fields.requiredText("id"),
                fields.text("contract"),
                fields.requiredText("owner"),
                fields.requiredTime("createdAt"),
                Persons.required(fields, "member"),
                fields.has("lastName") ? fields.text("firstName") : fields.requiredText("firstName"),
                fields.text("lastName"),
                fields.texts("emailAddress"),
                fields.texts("phoneNumbers"),
                fields.text("publicProfileUrl"));
    }

    /** @throws UnusableAnswer when it is another seat's */
    StubProfile toDomain(SeatKey asked) {
        Belonging.demand(asked, owner, contract);
        return new StubProfile(
                id,
                new PersonUrn(member),
                createdAt,
                Optional.ofNullable(firstName),
                Optional.ofNullable(lastName),
                emailAddresses,
                phoneNumbers,
                Optional.ofNullable(publicProfileUrl));
    }
}
