package dev.prospector.job.domain.posting;

import java.util.Optional;
import java.util.regex.Pattern;

/** The Job ID that people read and LinkedIn's exports name, {@code JOB-1042}: counted per tenant, never changed or reused (product.md 1). */
public record JobNumber(long sequence) {
    /** The sequence number of a tenant's first job. */
    public static final long FIRST = 1001;

    private static final Pattern FORM = Pattern.compile("JOB-([1-9][0-9]{0,17})");

    /** Empty for a text that can be no Job ID of ours; letters count as they are. */
    public static Optional<JobNumber> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new JobNumber(Long.parseLong(form.group(1)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "JOB-" + sequence;
    }
}
