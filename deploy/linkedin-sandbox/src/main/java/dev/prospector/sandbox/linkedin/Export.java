package dev.prospector.sandbox.linkedin;

import java.time.Instant;

/**
 * One 1-click export: a recruiter chose a job of their ATS for a member.
 *
 * @param member     person URN; the profile is looked up when the export is fetched
 * @param exportedBy person URN of the recruiter, or null where LinkedIn does not say
 */
public record Export(
        String requestId, String tenant, String member, String jobPostingId, String exportedBy, Instant exportedAt) {}
