package dev.prospector.sync.application.service.export;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.in.export.SecondJudgements;
import dev.prospector.sync.application.port.out.export.LinkedExporters;
import dev.prospector.sync.application.port.out.export.LinkedExporters.Note;

/** So many exports in one transaction, tenant by tenant; a crash loses at most the step that was not committed. */
@ApplicationScoped
class SecondJudgementService implements SecondJudgements {

    private static final int AT_ONCE = 50;

    private final LinkedExporters exporters;
    private final SecondChance secondChance;
    private final Tenants tenants;
    private final Clock clock;

    SecondJudgementService(LinkedExporters exporters, SecondChance secondChance, Tenants tenants, Clock clock) {
        this.exporters = exporters;
        this.secondChance = secondChance;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public boolean next() {
        Instant now = clock.instant();
        boolean worked = false;
        for (String tenant : exporters.tenants(now)) {
            worked |= tenants.in(tenant, () -> step(now));
        }
        return worked;
    }

    private boolean step(Instant now) {
        return exporters.due(now).map(this::step).isPresent();
    }

    private Note step(Note note) {
        List<String> refused = exporters.refused(note, AT_ONCE);
        refused.forEach(secondChance::giveLinked);
        if (refused.size() < AT_ONCE) {
            exporters.done(note);
        }
        return note;
    }
}
