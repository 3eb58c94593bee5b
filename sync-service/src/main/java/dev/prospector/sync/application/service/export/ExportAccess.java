package dev.prospector.sync.application.service.export;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.in.export.UnknownExport;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.application.port.out.export.HiringTeams;
import dev.prospector.sync.domain.access.AccessPolicy;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.access.ForbiddenAction;
import dev.prospector.sync.domain.access.Operation;
import dev.prospector.sync.domain.access.Relation;
import dev.prospector.sync.domain.access.Verdict;

/** Finds out what the policy has to know. Job-service is asked only where its answer makes a difference. */
@ApplicationScoped
class ExportAccess {

    private final ExportLedger ledger;
    private final HiringTeams teams;

    ExportAccess(ExportLedger ledger, HiringTeams teams) {
        this.ledger = ledger;
        this.teams = teams;
    }

    /** The export, if the caller may do this to it. */
    ExportLedger.Entry demand(Operation operation, Caller caller, String requestId) {
        demandEver(operation, caller);
        ExportLedger.Entry entry = ledger.entry(requestId).orElseThrow(UnknownExport::new);
        switch (verdict(operation, caller, entry)) {
            case ALLOW -> {}
            case DENY -> throw new ForbiddenAction();
            case HIDE -> throw new UnknownExport();
        }
        return entry;
    }

    /** The part of the ledger that the caller may see; empty when that is all of it. */
    Optional<ExportLedger.Share> share(Caller caller) {
        demandEver(Operation.LIST_EXPORTS, caller);
        return judge(Operation.READ_EXPORT, caller, Relation.NONE) == Verdict.ALLOW
                ? Optional.empty()
                : Optional.of(new ExportLedger.Share(caller.userId(), teams.jobsOf(caller)));
    }

    /** Before anything is looked up: who may never do it learns nothing of what there is. */
    private static void demandEver(Operation operation, Caller caller) {
        if (!AccessPolicy.everAllows(operation, caller.tenantRoles())) {
            throw new ForbiddenAction();
        }
    }

    private Verdict verdict(Operation operation, Caller caller, ExportLedger.Entry entry) {
        Verdict asStranger = judge(operation, caller, Relation.NONE);
        return asStranger == judge(operation, caller, Relation.INVOLVED)
                ? asStranger
                : judge(operation, caller, relation(caller, entry));
    }

    private Relation relation(Caller caller, ExportLedger.Entry entry) {
        boolean involved = caller.userId().equals(entry.exporter())
                || entry.jobNumber() != null && teams.isOnTeam(caller, entry.jobNumber());
        return involved ? Relation.INVOLVED : Relation.NONE;
    }

    private static Verdict judge(Operation operation, Caller caller, Relation relation) {
        return AccessPolicy.judge(operation, caller.tenantRoles(), relation);
    }
}
