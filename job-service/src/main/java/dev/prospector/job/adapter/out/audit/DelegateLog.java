package dev.prospector.job.adapter.out.audit;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.audit.AuditEntry;
import dev.prospector.kit.data.audit.AuditLog;

/** The kit's log, of deeds that somebody may have done for somebody else. */
@ApplicationScoped
class DelegateLog {
    private final AuditLog log;

    DelegateLog(AuditLog log) {
        this.log = log;
    }

    /** Of who acts for themselves. */
    void append(AuditEntry entry) {
        log.append(entry);
    }

    /** @param onBehalfOf the one for whom a delegate acts; empty for who acts for themselves */
    void append(AuditEntry entry, Optional<UserId> onBehalfOf) {
        log.append(onBehalfOf.map(user -> entry.onBehalfOf(user.value())).orElse(entry));
    }
}
