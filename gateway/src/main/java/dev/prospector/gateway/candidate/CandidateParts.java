package dev.prospector.gateway.candidate;

import java.util.List;

import dev.prospector.gateway.parts.ScreenPart;
import dev.prospector.gateway.routing.Service;

/** What a candidate's page is made of, and who knows it. */
final class CandidateParts {
    static final String CANDIDATE = "candidate";
    static final String APPLICATIONS = "applications";
    static final String TALENT_POOLS = "talentPools";
    static final String NOTES = "notes";
    static final String MATCH = "match";

    private CandidateParts() {}

    /** @param path of the candidate at a service, encoded. Without the candidate there is no page: that service decides who may see it. */
    static List<ScreenPart> of(String path) {
        return List.of(
                ScreenPart.mandatory(CANDIDATE, Service.CANDIDATE, path),
                ScreenPart.optional(APPLICATIONS, Service.JOB, path + "/applications"),
                ScreenPart.optional(TALENT_POOLS, Service.CANDIDATE, path + "/talent-pools"),
                ScreenPart.optional(NOTES, Service.CANDIDATE, path + "/notes"),
                ScreenPart.optional(MATCH, Service.CANDIDATE, path + "/linkedin/match"));
    }
}
