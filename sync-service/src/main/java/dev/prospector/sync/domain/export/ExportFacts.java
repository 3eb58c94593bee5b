package dev.prospector.sync.domain.export;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.Texts;

/**
 * What LinkedIn said about an export, without the profile itself.
 *
 * @param jobNumber the readable Job ID that the recruiter chose, at most 75 characters (product.md 1); null when LinkedIn does not say
 * @param exportedBy the exporter's LinkedIn person; null when LinkedIn does not say (LinkedIn RSC 15)
 * @param exportedAt null when LinkedIn does not say
 * @param person the exported member
 */
public record ExportFacts(
        String jobNumber,
        @Personal String exportedBy,
        Instant exportedAt,
        @Personal String person) {

    private static final int URN_LENGTH = 255;
    private static final int JOB_NUMBER_LENGTH = 75;

    public ExportFacts {
        jobNumber = Texts.nameOrNull("job number", JOB_NUMBER_LENGTH, jobNumber);
        exportedBy = Texts.nameOrNull("person URN", URN_LENGTH, exportedBy);
        person = Texts.name("person URN", URN_LENGTH, person);
    }

    public Optional<String> namedJob() {
        return Optional.ofNullable(jobNumber);
    }

    public Optional<String> namedExporter() {
        return Optional.ofNullable(exportedBy);
    }
}
