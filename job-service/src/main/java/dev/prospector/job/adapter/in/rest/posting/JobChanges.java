package dev.prospector.job.adapter.in.rest.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.Location;
import dev.prospector.job.domain.posting.WorkplaceType;

/** Merge patches (RFC 7396) of what a job says about itself: what a patch does not name stays, what it sets to null goes. */
@ApplicationScoped
class JobChanges {
    private final ObjectMapper json;
    private final Validator validator;

    JobChanges(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** How such a patch looks in the document; it is read as a tree, because absent and null differ. */
    @Schema(name = "JobChanges", description = "What is absent stays as it is")
    record PatchJson(
            @Schema(nullable = true, maxLength = JobDetails.TITLE_MAX, examples = "Senior Data Engineer")
            String title,

            @Schema(
                    nullable = true,
                    maxLength = JobDetails.DESCRIPTION_MAX,
                    examples = "Builds, runs and explains our data pipelines.")
            String description,

            LocationPatchJson location,

            @Schema(nullable = true, examples = "REMOTE") WorkplaceType workplaceType) {}

    @Schema(name = "JobLocationChanges", description = "What is absent stays; null removes", nullable = true)
    record LocationPatchJson(
            @Schema(nullable = true, maxLength = Location.NAME_MAX, examples = "Berlin")
            String city,

            @Schema(nullable = true, maxLength = Location.NAME_MAX, examples = "Berlin")
            String region,

            @Schema(nullable = true, examples = "DE") String country,

            @Schema(nullable = true, maxLength = Location.POSTAL_CODE_MAX, examples = "10115")
            String postalCode) {}

    /** The whole as it would be, judged like a new job. */
    JobDetails merged(JobDetails now, ObjectNode patch) throws JsonProcessingException {
        var whole = json.<ObjectNode>valueToTree(JobDetailsJson.of(now));
        merge(whole, patch);
        var wanted = json.treeToValue(whole, JobDetailsJson.class);
        var violations = validator.validate(wanted);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return wanted.toDomain();
    }

    private static void merge(ObjectNode whole, ObjectNode patch) {
        patch.properties().forEach(change -> {
            var name = change.getKey();
            if (change.getValue() instanceof ObjectNode inner && whole.get(name) instanceof ObjectNode there) {
                merge(there, inner);
            } else {
                whole.set(name, change.getValue());
            }
        });
    }
}
