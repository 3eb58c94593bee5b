package dev.prospector.sandbox.linkedin.activity;

import java.time.Duration;

import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Direction;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Type;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Visibility;
import dev.prospector.sandbox.linkedin.finder.Stretch;

/** Of each four members one accepts and replies, one declines, and two never answer: eight events. */
final class SeededConversations {

    /** About as long as recruiters' messages are. */
    private static final String TEXT = "This is message %d of seed %d. We are looking for somebody who likes to"
            + " untangle old pipelines and to build new ones, with a small team that talks to each other, and who"
            + " would rather ask one question more than write one line too many. Would you like to hear about it?";

    /** In the order in which it happens. */
    private enum Step {
        FIRST_ASKED(0, 0, Type.INMAIL, Direction.SENT),
        SECOND_ASKED(1, 1, Type.INMAIL, Direction.SENT),
        THIRD_ASKED(2, 2, Type.INMAIL, Direction.SENT),
        FOURTH_ASKED(3, 3, Type.INMAIL, Direction.SENT),
        FIRST_ACCEPTED(0, 60, Type.INMAIL_ACCEPTED, Direction.RECEIVED),
        FIRST_REPLIED(0, 65, Type.INMAIL, Direction.RECEIVED),
        FIRST_WRITTEN_AGAIN(0, 120, Type.INMAIL, Direction.SENT),
        SECOND_DECLINED(1, 200, Type.INMAIL_DECLINED, Direction.RECEIVED);

        private static final Step[] ALL = values();

        private final int member;
        private final Duration later;
        private final Type type;
        private final Direction direction;

        Step(int member, int minutes, Type type, Direction direction) {
            this.member = member;
            this.later = Duration.ofMinutes(minutes);
            this.type = type;
            this.direction = direction;
        }

        static Step of(int number) {
            return ALL[number % ALL.length];
        }

        /** The first words to somebody. */
        boolean hasSubject() {
            return ordinal() <= FOURTH_ASKED.ordinal();
        }
    }

    private SeededConversations() {}

    static Stretch<ConversationEvent> of(Seeding seeding) {
        return new Stretch<>(
                seeding.tenant(),
                seeding.ids("conversationEvent"),
                seeding.from(),
                seeding.conversationEvents(),
                number -> millis(seeding, number),
                (id, number) -> event(seeding, id, number));
    }

    private static Correspondence correspondence(Seeding seeding, int number) {
        return Correspondence.of(seeding, number / Step.ALL.length);
    }

    private static long millis(Seeding seeding, int number) {
        return correspondence(seeding, number).after(Step.of(number).later);
    }

    private static ConversationEvent event(Seeding seeding, String id, int number) {
        Correspondence correspondence = correspondence(seeding, number);
        Step step = Step.of(number);
        String member = correspondence.member(step.member).person();
        return new ConversationEvent(
                seeding.tenant(),
                id,
                ConversationEvent.thread(correspondence.seat(), member),
                seeding.from().plusMillis(correspondence.after(step.later)),
                step.type,
                step.direction,
                correspondence.seat().urn(),
                member,
                Visibility.PRIVATE,
                step.hasSubject() ? "Position " + correspondence.number() : null,
                step.type == Type.INMAIL ? TEXT.formatted(number, seeding.seed()) : null);
    }

    /** When the one who replies does. */
    static Duration untilReply() {
        return Step.FIRST_REPLIED.later;
    }
}
