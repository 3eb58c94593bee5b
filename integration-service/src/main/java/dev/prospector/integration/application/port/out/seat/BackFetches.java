package dev.prospector.integration.application.port.out.seat;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.AskedBackFetch;

/**
 * Requests that InMail and notes of a member's time on a seat be fetched back, because their user has linked late (product.md 2.2). A row
 * goes as soon as that time is in the backlogs of the seat's cursors. In the caller's transaction, which is that of the link or of the poll.
 */
public interface BackFetches {
    /** For all tenures of this member of the current tenant; those that are asked for already stay so. */
    void ask(PersonUrn member, Instant now);

    /** The oldest of any tenant that nobody is at; whoever comes second may see it too. */
    Optional<AskedBackFetch> next();

    /** Of the current tenant. */
    void remove(AskedBackFetch done);
}
