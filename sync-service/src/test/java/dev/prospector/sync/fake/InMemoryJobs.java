package dev.prospector.sync.fake;

import java.util.HashMap;
import java.util.Map;

import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.Jobs;
import dev.prospector.sync.domain.Decision;
import dev.prospector.sync.domain.ExportKey;
import dev.prospector.sync.domain.ExportReason;
import dev.prospector.sync.domain.Landing;

/** Job-service with one job: an acceptance is remembered and binding, a refusal is not, a candidate is in the job once. */
public final class InMemoryJobs implements Jobs {

    public static final String JOB = "01970000-0000-7000-8000-000000000001";

    private final Weather weather;
    private final Map<ExportKey, Decision> accepted = new HashMap<>();
    private final Map<ExportKey, Landing> landings = new HashMap<>();
    private final Map<String, String> applications = new HashMap<>();
    private Decision present = new Decision.Accepted(JOB);

    public InMemoryJobs(Weather weather) {
        this.weather = weather;
    }

    public void refuse(ExportReason reason) {
        present = new Decision.Refused(reason);
    }

    @Override
    public Decision decide(ExportKey export, String jobNumber, String exporter) {
        return weather.during("decide", () -> {
            if (present instanceof Decision.Accepted) {
                accepted.putIfAbsent(export, present);
            }
            return accepted.getOrDefault(export, present);
        });
    }

    @Override
    public Landing addProspect(ExportKey export, String candidateId) {
        return weather.during("addProspect", () -> {
            if (!accepted.containsKey(export)) {
                throw new CallRejected("the export was never accepted");
            }
            return landings.computeIfAbsent(export, first -> land(first.tenant() + candidateId));
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
