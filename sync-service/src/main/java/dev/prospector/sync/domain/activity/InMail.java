package dev.prospector.sync.domain.activity;

import java.time.Instant;

import dev.prospector.sync.domain.Personal;

/**
 * One event between a seat and a member (LinkedIn RSC, {@code conversationEvents}). Everything that names something is a URN.
 *
 * @param event names the event within its contract
 * @param holder who had the seat when it was written; null when that is not known
 * @param holderVersion of two tellings that with the greater one knows better who that was, or that nobody saw it
 * @param person the other member
 * @param thread may be null
 * @param text subject and body; null when the event has none
 */
public record InMail(
        String event,
        String contract,
        String seat,
        @Personal String holder,
        long holderVersion,
        @Personal String person,
        String thread,
        InMailType type,
        Direction direction,
        Instant at,
        SealedText text) {

    public InMail {
        Urns.urn("conversation event", event);
        Urns.urn("contract", contract);
        Urns.urn("seat", seat);
        Urns.urnOrNull("person", holder);
        Urns.urn("person", person);
        Urns.urnOrNull("thread", thread);
        Urns.time("conversation event", at);
        if (type == null || direction == null) {
            throw new IllegalArgumentException("an InMail has its type and its direction");
        }
    }
}
