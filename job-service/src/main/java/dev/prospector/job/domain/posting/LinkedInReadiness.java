package dev.prospector.job.domain.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether LinkedIn would take a job as it is (product.md 2.3; LinkedIn RSC, simpleJobPostings). A job with obstacles lives in the ATS
 * like any other. The address to apply at is not the job's but follows from the company's.
 */
final class LinkedInReadiness {
    private static final int TITLE_MAX = 200;
    private static final int DESCRIPTION_MIN = 100;
    private static final int DESCRIPTION_MAX = 25_000;
    private static final Set<String> TAGS = Set.of("b", "strong", "u", "i", "br", "p", "ul", "li");

    /** A less-than sign before a letter begins a tag; before a blank or digit it is one. */
    private static final Pattern TAG = Pattern.compile("<[/!]?([A-Za-z][A-Za-z0-9]*|-)");

    private LinkedInReadiness() {}

    /** What the job says first, then where to apply; none for a job that LinkedIn takes. */
    static List<LinkedInObstacle> obstacles(JobOverview job, Optional<ApplyAddress> address) {
        return Stream.concat(obstacles(job.details()).stream(), ofAddress(job.number(), address).stream())
                .toList();
    }

    private static Optional<LinkedInObstacle> ofAddress(JobNumber job, Optional<ApplyAddress> address) {
        if (address.isEmpty()) {
            return Optional.of(LinkedInObstacle.APPLY_ADDRESS_MISSING);
        }
        return address.flatMap(known -> known.of(job)).isPresent()
                ? Optional.empty()
                : Optional.of(LinkedInObstacle.APPLY_ADDRESS_INVALID);
    }

    /** In the order of the fields. */
    static List<LinkedInObstacle> obstacles(JobDetails job) {
        var found = new ArrayList<LinkedInObstacle>();
        if (job.title().length() > TITLE_MAX) {
            found.add(LinkedInObstacle.TITLE_TOO_LONG);
        }
        found.addAll(ofDescription(job.description()));
        if (Stream.of(job.location().city(), job.location().region())
                .filter(Objects::nonNull)
                .anyMatch(name -> name.contains(","))) {
            found.add(LinkedInObstacle.LOCATION_COMMA);
        }
        return List.copyOf(found);
    }

    private static List<LinkedInObstacle> ofDescription(String description) {
        var found = new ArrayList<LinkedInObstacle>();
        if (description.length() < DESCRIPTION_MIN) {
            found.add(LinkedInObstacle.DESCRIPTION_TOO_SHORT);
        }
        if (description.length() > DESCRIPTION_MAX) {
            found.add(LinkedInObstacle.DESCRIPTION_TOO_LONG);
        }
        if (TAG.matcher(description).results().anyMatch(tag -> !isKnown(tag.group(1)))) {
            found.add(LinkedInObstacle.DESCRIPTION_TAG);
        }
        return found;
    }

    private static boolean isKnown(String tag) {
        return TAGS.stream().anyMatch(tag::equalsIgnoreCase);
    }
}
