package dev.prospector.job.domain.posting;

import java.util.List;
import java.util.Objects;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.Text;

/**
 * What a job says about itself. Title, description and location are required (product.md 2.3), a city only where people have to come
 * to. The limits are technical: whether LinkedIn would take the job is another question.
 */
public record JobDetails(String title, String description, Location location, WorkplaceType workplaceType) {
    public static final int TITLE_MAX = 500;
    public static final int DESCRIPTION_MAX = 50_000;

    public JobDetails {
        title = Text.line("title", title, TITLE_MAX);
        description = Text.paragraphs("description", description, DESCRIPTION_MAX);
        workplaceType = Objects.requireNonNullElse(workplaceType, WorkplaceType.ON_SITE);
        if (location.city() == null && workplaceType != WorkplaceType.REMOTE) {
            throw new InvalidValue("location.city", "REQUIRED", "is required unless the work is remote");
        }
    }

    /** Why LinkedIn would refuse what the job says, in the order of its fields. */
    List<LinkedInObstacle> linkedInObstacles() {
        return LinkedInReadiness.obstacles(this);
    }
}
