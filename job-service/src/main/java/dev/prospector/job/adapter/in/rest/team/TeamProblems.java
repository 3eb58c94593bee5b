package dev.prospector.job.adapter.in.rest.team;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.domain.access.DelegateLimit;
import dev.prospector.job.domain.team.AlreadyOnTeam;
import dev.prospector.job.domain.team.LastRecruiter;
import dev.prospector.job.domain.team.NotOnTeam;
import dev.prospector.kit.http.problem.Problems;

/** What is refused to who changes a hiring team. */
class TeamProblems {
    @ServerExceptionMapper
    Response onTeam(AlreadyOnTeam e) {
        return Problems.conflict("ALREADY_ON_TEAM", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response notOnTeam(NotOnTeam e) {
        return Problems.notFound("TEAM_MEMBER_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response lastRecruiter(LastRecruiter e) {
        return Problems.conflict("LAST_RECRUITER", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response delegateLimit(DelegateLimit e) {
        return Problems.of(403, "DELEGATE_LIMIT", e.getMessage()).toResponse();
    }
}
