package dev.prospector.sandbox.linkedin;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The answer of {@code exportedCandidates?q=request}. An assumed shape: section 15 of LinkedIn's contract, golden sample in
 * {@code deploy/contracts/linkedin}. Fields that LinkedIn does not know are absent.
 */
record ExportedCandidates(List<Element> elements, Paging paging) {

    private static final int PAGE = 10;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Element(
            String requestId,
            String integrationContext,
            String externalJobPostingId,
            String exportedBy,
            long exportedAt,
            Candidate candidate) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Candidate(
            String member,
            String firstName,
            String lastName,
            String headline,
            String location,
            List<String> currentEmployerNames,
            String publicProfileUrl,
            String emailAddress) {

        static Candidate of(Member member) {
            return new Candidate(
                    member.person(),
                    member.firstName(),
                    member.lastName(),
                    member.headline(),
                    member.location(),
                    member.employer() == null ? null : List.of(member.employer()),
                    member.publicProfileUrl(),
                    member.emailAddress());
        }
    }

    record Paging(int start, int count, int total) {}

    static ExportedCandidates of(List<Element> elements) {
        return new ExportedCandidates(elements, new Paging(0, PAGE, elements.size()));
    }

    static Element element(Export export, Application application, Member member) {
        return new Element(
                export.requestId(),
                application.organization(),
                export.jobPostingId(),
                export.exportedBy(),
                export.exportedAt().toEpochMilli(),
                Candidate.of(member));
    }
}
