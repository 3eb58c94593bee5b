package dev.prospector.sandbox.linkedin.activity;

import java.util.List;

import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.finder.Stretch;

/**
 * Who replied agrees to share, when replying: the names always, the e-mail address every second one, a phone number every third, the
 * profile's address every fourth.
 */
final class SeededStubs {

    private static final int REPLIES = 0;

    private SeededStubs() {}

    static Stretch<MailStub> of(Seeding seeding) {
        return new Stretch<>(
                seeding.tenant(),
                seeding.ids("mailStub"),
                seeding.from(),
                seeding.mailStubs(),
                number -> millis(Correspondence.of(seeding, number)),
                (id, number) -> stub(id, Correspondence.of(seeding, number)));
    }

    private static long millis(Correspondence correspondence) {
        return correspondence.after(SeededConversations.untilReply());
    }

    private static MailStub stub(String id, Correspondence correspondence) {
        Seat owner = correspondence.seat();
        Member member = correspondence.member(REPLIES);
        int number = correspondence.number();
        return new MailStub(
                owner.tenant(),
                id,
                owner.contract(),
                owner.urn(),
                correspondence.seeding().from().plusMillis(millis(correspondence)),
                member.person(),
                member.firstName(),
                member.lastName(),
                number % 2 == 0 ? "member." + correspondence.seeding().seed() + "." + number + "@example.org" : null,
                number % 3 == 0 ? List.of("+49 40 " + (1_000_000 + number)) : null,
                number % 4 == 0 ? member.publicProfileUrl() : null);
    }
}
