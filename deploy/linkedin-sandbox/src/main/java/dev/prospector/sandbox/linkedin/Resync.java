package dev.prospector.sandbox.linkedin;

import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;

import dev.prospector.sandbox.http.Json;

/**
 * LinkedIn wants jobs to be sent again (section 2.4 of its contract).
 *
 * @param developerApplicationUrn names the customer
 * @param externalJobPostingIds   absent where all open jobs are wanted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resync(
        String developerApplicationUrn, String type, boolean syncAllOpenJobs, List<String> externalJobPostingIds) {

    private static final String TYPE = "RESYNC_JOBS";

    public static Resync ofAllOpenJobs(String application) {
        return new Resync(application, TYPE, true, null);
    }

    public static Resync of(List<String> jobs, String application) {
        return new Resync(application, TYPE, false, List.copyOf(jobs));
    }

    String json() {
        try {
            return Json.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
