package dev.prospector.sync.fake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.export.Jobs;
import dev.prospector.sync.domain.export.Decision;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.Landing;
import dev.prospector.sync.domain.export.Placement;

/**
 * Job-service with one job: an acceptance is remembered and binding until the job is deleted, a refusal is not
 * remembered, a candidate is in the job once.
 */
public final class InMemoryJobs implements Jobs {

    public static final String JOB = "01970000-0000-7000-8000-000000000001";

    private final Weather weather;
    private final Map<ExportKey, Decision> accepted = new HashMap<>();
    private final Map<ExportKey, Landing> landings = new HashMap<>();
    private final Map<String, String> applications = new HashMap<>();
    private Decision present = new Decision.Accepted(JOB);
    private final Set<String> forgotten = new HashSet<>();
    private boolean deleted;

    public InMemoryJobs(Weather weather) {
        this.weather = weather;
    }

    public void refuse(ExportReason reason) {
        present = new Decision.Refused(reason);
    }

    public void acceptAgain() {
        present = new Decision.Accepted(JOB);
    }

    public void delete() {
        deleted = true;
        applications.clear();
        landings.clear();
        refuse(ExportReason.JOB_UNKNOWN);
    }

    /** Says once that this candidate is deleted. */
    public void forget(String candidateId) {
        forgotten.add(candidateId);
    }

    @Override
    public Decision decide(ExportKey export, String jobNumber, String exporter) {
        return weather.during("decide", () -> {
            if (deleted) {
                return present;
            }
            if (present instanceof Decision.Accepted) {
                accepted.putIfAbsent(export, present);
            }
            return accepted.getOrDefault(export, present);
        });
    }

    @Override
    public Placement addProspect(ExportKey export, String candidateId) {
        return weather.during("addProspect", () -> {
            if (!accepted.containsKey(export)) {
                throw new CallRejected("the export was never accepted");
            }
            if (forgotten.remove(candidateId)) {
                return new Placement.PersonDeleted();
            }
            return deleted
                    ? new Placement.JobDeleted()
                    : landings.computeIfAbsent(export, first -> land(first.tenant() + candidateId));
        });
    }

    public int applications() {
        return applications.size();
    }

    private Landing land(String person) {
        boolean alreadyInJob = applications.containsKey(person);
        return new Landing(
                applications.computeIfAbsent(person, first -> "application-" + (applications.size() + 1)),
                alreadyInJob);
    }
}
