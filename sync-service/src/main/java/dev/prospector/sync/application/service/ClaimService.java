package dev.prospector.sync.application.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.sync.application.port.out.Claim;
import dev.prospector.sync.application.port.out.DueExports;

/** Claims in a transaction of their own, which is over before the step begins. */
@ApplicationScoped
@Transactional
class ClaimService {

    /** Longer than a step's calls can take together; a step that takes longer nevertheless loses its result to the fence. */
    static final Duration HELD = Duration.ofSeconds(30);

    private final DueExports due;
    private final Clock clock;

    ClaimService(DueExports due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    Optional<Claim> next() {
        Instant now = clock.instant();
        return due.claim(now, now.plus(HELD));
    }
}
