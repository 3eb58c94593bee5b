package dev.prospector.integration.application.service.inbox;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.inbox.InboxRepair;
import dev.prospector.integration.application.port.in.inbox.UnknownNotice;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.inbox.FailedExports;
import dev.prospector.integration.application.port.out.inbox.InboxLedger;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.ReplaySelection;

@ApplicationScoped
@Transactional
class InboxRepairService implements InboxRepair {
    /** Nobody pushed it, so there is nothing to keep. */
    private static final byte[] NO_BODY = {};

    private static final int MOST = 10_000;

    private final NoticeIntake notices;
    private final InboxLedger ledger;
    private final FailedExports failed;
    private final AuditTrail audit;
    private final Clock clock;

    InboxRepairService(NoticeIntake notices, InboxLedger ledger, FailedExports failed, AuditTrail audit, Clock clock) {
        this.notices = notices;
        this.ledger = ledger;
        this.failed = failed;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean receive(Notice lost) {
        var isNew = notices.receive(lost, NO_BODY);
        if (isNew) {
            audit.askedFor(lost);
        }
        return isNew;
    }

    @Override
    public Replay replay(ReplaySelection selection, boolean dryRun) {
        if (selection instanceof ReplaySelection.One one) {
            ledger.find(one.export()).orElseThrow(UnknownNotice::new);
        }
        var matched = failed.count(selection);
        var replayed = dryRun ? 0 : failed.beginAnew(selection, clock.instant(), MOST);
        if (replayed > 0) {
            audit.replayed(selection, replayed);
        }
        return new Replay(matched, replayed, dryRun);
    }
}
