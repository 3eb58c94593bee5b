package dev.prospector.sync.application.service.export;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.out.export.Claim;
import dev.prospector.sync.application.port.out.export.DueExports;
import dev.prospector.sync.application.port.out.export.Exports;
import dev.prospector.sync.application.service.ClaimsInTurn;
import dev.prospector.sync.application.service.TenantTurns;
import dev.prospector.sync.domain.WorkPolicy;

/** Claims exports, of whichever tenant's turn it is. */
@ApplicationScoped
class ClaimService {

    private final DueExports due;
    private final Exports exports;
    private final ClaimsInTurn<Held> claims;

    ClaimService(DueExports due, Exports exports, Tenants tenants, TenantTurns turns, WorkPolicy policy, Clock clock) {
        this.due = due;
        this.exports = exports;
        claims = new ClaimsInTurn<>(due::tenants, this::claim, tenants, turns, policy, clock);
    }

    /** The export whose turn it is. */
    Optional<Held> next() {
        return claims.next();
    }

    private Optional<Held> claim(Instant now, Instant until) {
        return due.claim(now, until).map(this::loaded);
    }

    private Held loaded(Claim claim) {
        return new Held(claim, exports.find(claim.export().requestId()).orElseThrow());
    }
}
