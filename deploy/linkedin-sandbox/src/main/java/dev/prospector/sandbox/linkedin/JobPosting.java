package dev.prospector.sandbox.linkedin;

import java.util.Locale;
import java.util.stream.Stream;

import dev.prospector.sandbox.linkedin.finder.Row;

/**
 * A job of a customer's ATS, as recruiters find it when they export somebody.
 *
 * @param jobPostingId the ATS's Job ID
 * @param title        null where LinkedIn knows the Job ID alone
 */
public record JobPosting(String tenant, String jobPostingId, String title) implements Row {

    @Override
    public String key() {
        return jobPostingId;
    }

    /** Each of the words stands in the title or in the Job ID. */
    public boolean has(String words) {
        String text = ((title == null ? "" : title) + " " + jobPostingId).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
