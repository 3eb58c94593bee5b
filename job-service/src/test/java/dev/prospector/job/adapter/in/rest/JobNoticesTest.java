package dev.prospector.job.adapter.in.rest;

import static dev.prospector.testbed.Patience.await;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.SeenEvent;
import dev.prospector.testbed.SeenTopic;

/** Every change of a job is heard of on {@code ats.jobs}, once, in order, and without a word about people (architecture.md 2, 5). */
@QuarkusTest
class JobNoticesTest {
    private final Api api = Api.ofFreshTenant();

    @Test
    void each_change_is_told_with_its_version_and_the_end_is_told_as_such() throws IOException {
        var job = api.activeJob();
        api.join(job, "manager", "hiring-manager");
        api.recruiter().body("{\"enabled\": false}").put("/jobs/" + job + "/process/prospect");
        api.recruiter().body("{\"reason\": \"CANCELLED\"}").post("/jobs/" + job + "/closure");
        api.recruiter().delete("/jobs/" + job).then().statusCode(204);
        var told = told(job, 6);
        assertEquals(
                IntStream.range(0, 6).boxed().toList(),
                told.stream().map(notice -> notice.get("version").asInt()).toList());
        assertEquals(
                List.of(false, false, false, false, false, true),
                told.stream().map(notice -> notice.get("deleted").asBoolean()).toList());
        assertLikeSample("changed", told.get(3), job);
        assertLikeSample("deleted", told.get(5), job);
    }

    @Test
    void what_was_refused_or_changed_nothing_is_not_told() {
        var job = api.job();
        api.recruiter().body("{\"enabled\": true}").put("/jobs/" + job + "/process/prospect");
        api.recruiter().body("{\"reason\": \"CANCELLED\"}").post("/jobs/" + job + "/closure");
        api.recruiter().delete("/jobs/" + job + "/hiring-team/recruiter");
        api.recruiter().post("/jobs/" + job + "/activation").then().statusCode(200);
        assertEquals(1, told(job, 2).get(1).get("version").asInt());
    }

    private List<JsonNode> told(String job, int number) {
        try (var topic = new SeenTopic("ats.jobs")) {
            return await().until(() -> topic.about(api.tenant(), job), hasSize(number)).stream()
                    .map(SeenEvent::payload)
                    .toList();
        }
    }

    private static void assertLikeSample(String sample, JsonNode notice, String job) throws IOException {
        var like = new ObjectMapper().readTree(Contracts.read("events/ats.jobs." + sample + ".json"));
        assertEquals(fields(like), fields(notice));
        assertEquals(like.get("deleted"), notice.get("deleted"));
        assertEquals(job, notice.get("id").asText());
    }

    private static List<String> fields(JsonNode notice) {
        Iterable<String> names = notice::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }
}
