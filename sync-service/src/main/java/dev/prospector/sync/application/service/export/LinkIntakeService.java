package dev.prospector.sync.application.service.export;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.sync.application.port.in.export.LinkIntake;
import dev.prospector.sync.application.port.out.export.LinkedExporters;
import dev.prospector.sync.domain.WorkPolicy;
import dev.prospector.sync.domain.export.LinkedPerson;

@ApplicationScoped
@Transactional
class LinkIntakeService implements LinkIntake {

    private final LinkedExporters exporters;
    private final WorkPolicy policy;
    private final Clock clock;

    LinkIntakeService(LinkedExporters exporters, WorkPolicy policy, Clock clock) {
        this.exporters = exporters;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Once now, and once more for judgements that had begun before the link was made and are stored after this: they end before a claim
     * runs out, and replicas' clocks differ by less.
     */
    @Override
    public void linked(LinkedPerson person) {
        Instant now = clock.instant();
        exporters.note(person, now);
        exporters.note(person, now.plus(policy.claim().multipliedBy(2)));
    }
}
