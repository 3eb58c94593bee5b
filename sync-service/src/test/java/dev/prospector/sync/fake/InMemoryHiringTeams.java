package dev.prospector.sync.fake;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.prospector.sync.application.port.out.export.HiringTeams;
import dev.prospector.sync.application.port.out.export.JobsUnavailable;
import dev.prospector.sync.domain.access.Caller;

/** Job-service's teams, of one tenant; counts how often it is asked. */
public final class InMemoryHiringTeams implements HiringTeams {

    private final Map<String, Set<String>> jobs = new HashMap<>();
    private boolean away;
    private int asked;

    public void join(String userId, String jobNumber) {
        jobs.computeIfAbsent(userId, user -> new HashSet<>()).add(jobNumber);
    }

    public void goAway() {
        away = true;
    }

    public int asked() {
        return asked;
    }

    @Override
    public Set<String> jobsOf(Caller user) {
        asked++;
        if (away) {
            throw new JobsUnavailable(Duration.ZERO);
        }
        return Set.copyOf(jobs.getOrDefault(user.userId(), Set.of()));
    }

    @Override
    public boolean isOnTeam(Caller user, String jobNumber) {
        return jobsOf(user).contains(jobNumber);
    }
}
