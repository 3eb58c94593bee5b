package dev.prospector.job.adapter.in.rest.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.team.NamedMember;
import dev.prospector.job.domain.user.Profile;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

@Schema(name = "HiringTeamMember")
record TeamMemberJson(
        @Schema(description = "The subject of the user's token", examples = "recruiter2")
        String userId,

        @Personal @Schema(nullable = true, examples = "Rob") String givenName,

        @Personal @Schema(nullable = true, examples = "Recruiter")
        String familyName,

        @Schema(enumeration = {"recruiter", "hiring-manager", "interviewer", "delegate"})
        String role,

        @Schema(
                description = "For whom a delegate stands in; null for everyone else",
                nullable = true,
                examples = "recruiter")
        String delegateOf) {

    static TeamMemberJson of(NamedMember named) {
        var member = named.member();
        var profile = named.user().map(User::profile);
        return new TeamMemberJson(
                member.userId().value(),
                profile.map(Profile::givenName).orElse(null),
                profile.map(Profile::familyName).orElse(null),
                member.role().word(),
                member.delegateOf().map(UserId::value).orElse(null));
    }
}
