package dev.prospector.job.domain.posting;

import java.util.Comparator;
import java.util.Optional;

import dev.prospector.job.domain.user.SearchWords;

/**
 * Which jobs somebody looks for.
 *
 * @param words each must begin a word of the job's title or of its Job ID; none finds every job
 * @param status only jobs of this status; empty for all
 * @param mine only jobs on whose team the one who asks is
 */
public record JobSearch(SearchWords words, Optional<JobStatus> status, boolean mine) {
    /** The place of the longest word, because it leaves the fewest; only where any is asked for. */
    public int leading() {
        var longest = words.values().stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        return words.values().indexOf(longest);
    }

    /** The words by which a job is found. */
    public static SearchWords wordsOf(JobOverview job) {
        return SearchWords.in(job.details().title(), job.number().toString());
    }
}
