package dev.prospector.candidate.adapter.in.rest.pool;

import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.candidate.adapter.in.rest.ProblemMappers;
import dev.prospector.candidate.application.port.out.pool.UsersUnavailable;
import dev.prospector.candidate.domain.pool.LinkedInPoolFixed;
import dev.prospector.candidate.domain.pool.NotContributing;
import dev.prospector.candidate.domain.pool.NotInPool;
import dev.prospector.candidate.domain.pool.TalentPoolNotFound;
import dev.prospector.candidate.domain.pool.TooManyContributors;
import dev.prospector.kit.http.problem.Problems;

/** What the rules of talent pools refuse, in HTTP's words. */
class PoolProblems {
    private static final Logger LOG = Logger.getLogger(PoolProblems.class);

    @ServerExceptionMapper
    Response noPool(TalentPoolNotFound e) {
        return Problems.notFound("TALENT_POOL_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response notInPool(NotInPool e) {
        return Problems.notFound("NOT_IN_POOL", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response notContributing(NotContributing e) {
        return Problems.notFound("CONTRIBUTOR_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response fixed(LinkedInPoolFixed e) {
        return Problems.conflict("LINKEDIN_POOL_FIXED", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response tooMany(TooManyContributors e) {
        return Problems.conflict("TOO_MANY_CONTRIBUTORS", e.getMessage()).toResponse();
    }

    /** Why is for the log only. */
    @ServerExceptionMapper
    Response usersUnavailable(UsersUnavailable e) {
        LOG.warnf("users are not to be had: %s", e.getMessage());
        return ProblemMappers.later("USERS_UNAVAILABLE", "Who the user is cannot be known now.", e.retryAfter());
    }
}
