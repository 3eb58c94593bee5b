package dev.prospector.integration.application.service.activity;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.activity.ActivityUpkeep;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity.Found;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.service.activity.ActivitySteps.Assignment;
import dev.prospector.integration.domain.activity.TakenCursor;
import dev.prospector.kit.data.sql.Tenants;

/** Takes, asks for one page, stores: transactions with the call to LinkedIn between them. */
@ApplicationScoped
class ActivityPollingService implements ActivityUpkeep {
    private final DueActivity due;
    private final ActivitySteps steps;
    private final BackFetchSteps backFetches;
    private final RecruiterActivity linkedIn;
    private final Tenants tenants;

    ActivityPollingService(
            DueActivity due,
            ActivitySteps steps,
            BackFetchSteps backFetches,
            RecruiterActivity linkedIn,
            Tenants tenants) {
        this.due = due;
        this.steps = steps;
        this.backFetches = backFetches;
        this.linkedIn = linkedIn;
        this.tenants = tenants;
    }

    @Override
    public Optional<TakenCursor> take() {
        return due.take();
    }

    @Override
    public Outcome tend(TakenCursor taken) {
        var begun = tenants.in(taken.tenant(), () -> steps.begin(taken));
        return begun.map(assignment -> read(taken, assignment)).orElse(Outcome.STOPPED);
    }

    private Outcome read(TakenCursor taken, Assignment assignment) {
        try {
            var page = linkedIn.read(assignment.connection(), assignment.question());
            return assignment.reading().holdsTooMuch(page.end())
                    ? halve(taken, assignment)
                    : store(taken, assignment, page);
        } catch (LinkedInDeclined e) {
            return declined(taken, assignment, e);
        }
    }

    private Outcome store(TakenCursor taken, Assignment assignment, Found page) {
        Supplier<Boolean> stored = () -> steps.store(taken, assignment, page);
        return tenants.in(taken.tenant(), stored) ? Outcome.READ : Outcome.OVERTAKEN;
    }

    private Outcome declined(TakenCursor taken, Assignment assignment, LinkedInDeclined why) {
        var mayHoldTooMuch = why.isBadRequest() && taken.key().kind().isRefusedWhenTooMany();
        if (mayHoldTooMuch && assignment.reading().canBeHalved()) {
            return halve(taken, assignment);
        }
        tenants.in(taken.tenant(), () -> steps.declined(taken, assignment.reading(), why));
        return Outcome.DECLINED;
    }

    private Outcome halve(TakenCursor taken, Assignment assignment) {
        tenants.in(taken.tenant(), () -> steps.halve(taken, assignment.reading()));
        return Outcome.HALVED;
    }

    @Override
    public boolean fetchBack() {
        var asked = due.backFetch();
        asked.ifPresent(late -> tenants.in(late.tenant(), () -> backFetches.plan(late)));
        return asked.isPresent();
    }
}
