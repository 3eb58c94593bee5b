package dev.prospector.local.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/** What of the demo data is there, read through the API. */
record Census(PoliteClient admin, Map<Integer, JsonNode> jobs) {

    /** The jobs by the numbers of their openings. */
    static Census of(PoliteClient admin) {
        Map<Integer, JsonNode> jobs = new TreeMap<>();
        for (JsonNode job : new Listing(admin, "/jobs?limit=200").all()) {
            Opening.all().stream()
                    .filter(opening -> job.path("description").asText().endsWith(opening.mark()))
                    .forEach(opening -> jobs.put(opening.number(), job));
        }
        return new Census(admin, jobs);
    }

    Optional<JsonNode> job(Opening opening) {
        return Optional.ofNullable(jobs.get(opening.number()));
    }

    /** Some lines for people. */
    List<String> lines() {
        Map<String, Integer> statuses = new TreeMap<>();
        Map<String, Integer> stages = new TreeMap<>();
        Map<String, Integer> ends = new TreeMap<>();
        Set<String> people = new HashSet<>();
        List<JsonNode> applications = new ArrayList<>();
        for (JsonNode job : jobs.values()) {
            count(statuses, job.path("status"));
            Pipeline pipeline = new Pipeline(admin, "/jobs/" + job.path("id").asText());
            for (JsonNode stage : pipeline.process()) {
                List<JsonNode> there = pipeline.in(stage.path("id").asText());
                stages.merge(stage.path("kind").asText(), there.size(), Integer::sum);
                applications.addAll(there);
            }
        }
        for (JsonNode application : applications) {
            count(ends, application.path("status"));
            people.add(application.path("candidate").path("id").asText());
        }
        return List.of(
                "%,d of %,d jobs: %s".formatted(jobs.size(), Opening.MOST, statuses),
                "%,d of %,d candidates".formatted(people.size(), Person.MOST),
                "%,d of %,d applications: %s, %s".formatted(applications.size(), Opening.APPLICATIONS, stages, ends));
    }

    private static void count(Map<String, Integer> counts, JsonNode name) {
        counts.merge(name.asText(), 1, Integer::sum);
    }
}
