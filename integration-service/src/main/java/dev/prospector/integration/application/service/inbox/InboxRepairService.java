package dev.prospector.integration.application.service.inbox;

import java.time.Clock;
import java.util.stream.Stream;

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
        var known = selection instanceof ReplaySelection.One one ? known(one) : selection;
        var matched = failed.count(known);
        var replayed = dryRun ? 0 : failed.beginAnew(known, clock.instant(), MOST);
        if (replayed > 0) {
            audit.replayed(known, replayed);
        }
        return new Replay(matched, replayed, dryRun);
    }

    /** LinkedIn's request ids are unique whatever they are of, so whoever names one need not say. */
    private ReplaySelection known(ReplaySelection.One one) {
        return Stream.concat(Stream.of(one.notice().eventType()), Notice.WORKED_ON.stream())
                .map(type -> new Notice(one.notice().requestId(), type))
                .filter(notice -> ledger.find(notice).isPresent())
                .findFirst()
                .map(ReplaySelection.One::new)
                .orElseThrow(UnknownNotice::new);
    }
}
