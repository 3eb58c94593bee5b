package dev.prospector.integration.application.port.out.seat;

import java.time.Instant;

import dev.prospector.integration.domain.link.PersonUrn;

/**
 * Requests that InMail and notes of a member's time on a seat be fetched back, because their user has linked late (product.md 2.2). The
 * pollers of InMail and notes take them from the table {@code back_fetches}: contract, seat, member, and the times within which what was
 * written is the member's. A row goes when it is fetched. In the caller's transaction, which is that of the link or of the poll.
 */
public interface BackFetches {
    /** For all tenures of this member of the current tenant; those that are asked for already stay so. */
    void ask(PersonUrn member, Instant now);
}
