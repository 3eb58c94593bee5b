package dev.prospector.job.adapter.in.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The records that one write needs before it can be done, by the names that addresses and bodies have for them. */
final class WrittenRecords {
    private final Api api;
    private final Map<String, String> values = new HashMap<>();

    WrittenRecords(Api api, String operation) {
        this.api = api;
        var job = jobFor(operation);
        api.join(job, "manager", "hiring-manager");
        values.put("/jobs/{id}", "/jobs/" + job);
        values.put("/process-templates/{id}", "/process-templates/" + api.template());
        values.put("{template}", api.template());
        values.put("{userId}", "manager");
        values.put("{subject}", "manager");
        values.put("{uuid}", UUID.randomUUID().toString());
        values.put("{prospect}", api.stage(job, 0));
        values.put("{applied}", api.stage(job, 1));
        if (api.isActive(job)) {
            inside(job);
        }
    }

    private void inside(String job) {
        var application = api.applicant(job);
        values.put("/applications/{id}", "/applications/" + application);
        values.put("{noteId}", written(application, "notes", "{\"visibility\": \"PUBLIC\", \"text\": \"Sings.\"}"));
        values.put("{feedbackId}", written(application, "feedback", "{\"state\": \"DRAFT\"}"));
    }

    /** In which an operation on it, or on what is in it, can be done. */
    static String stateOfJob(String operation) {
        return switch (operation) {
            case "activateJob", "changeJob", "changeProcess" -> "draft";
            case "submitJob" -> "to be approved";
            case "approveJob" -> "submitted";
            default -> "active";
        };
    }

    private String jobFor(String operation) {
        return switch (stateOfJob(operation)) {
            case "draft" -> api.job();
            case "to be approved" -> api.jobApprovedBy("manager");
            case "submitted" -> submitted(api.jobApprovedBy("recruiter"));
            default -> api.activeJob();
        };
    }

    private String submitted(String job) {
        api.recruiter().post("/jobs/" + job + "/submission").then().statusCode(200);
        return job;
    }

    private String written(String application, String kind, String body) {
        return api.recruiter()
                .body(body)
                .post("/applications/" + application + "/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String filled(String text) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }
}
