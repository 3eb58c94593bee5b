package dev.prospector.candidate.adapter.out.http;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.Url;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Applications;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.InternalCall;

/** What candidate-service asks of job-service; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "job-service", baseUri = "http://job-service")
@RegisterProvider(InternalCall.class)
@Path("/internal")
interface JobClient {

    @POST
    @Path("/relations")
    Answer visible(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Question question);

    @POST
    @Path("/job-candidates")
    People people(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, PeopleQuestion question);

    @POST
    @Path("/application-deletions")
    Deletion deletions(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, DeletionQuestion question);

    @POST
    @Path("/shared-jobs")
    Shared shared(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, SharedQuestion question);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    record Question(String userId, List<String> tenantRoles, List<String> candidateIds) {
        static Question of(Caller caller, Collection<CandidateId> candidates) {
            return new Question(caller.userId(), words(caller), texts(candidates));
        }
    }

    private static List<String> words(Caller caller) {
        return caller.roles().stream().sorted().map(TenantRole::word).toList();
    }

    /** @param stageId null for all stages */
    record PeopleQuestion(String userId, List<String> tenantRoles, UUID jobId, UUID stageId) {
        static PeopleQuestion of(Caller caller, UUID job, Optional<UUID> stage) {
            return new PeopleQuestion(caller.userId(), words(caller), job, stage.orElse(null));
        }
    }

    record DeletionQuestion(String userId, List<String> tenantRoles, String candidateId) {
        static DeletionQuestion of(Caller caller, CandidateId candidate) {
            return new DeletionQuestion(caller.userId(), words(caller), candidate.toString());
        }
    }

    record SharedQuestion(List<String> candidateIds, List<String> otherCandidateIds) {
        static SharedQuestion of(Collection<CandidateId> one, Collection<CandidateId> other) {
            return new SharedQuestion(texts(one), texts(other));
        }
    }

    private static List<String> texts(Collection<CandidateId> ids) {
        return ids.stream().sorted().map(CandidateId::toString).toList();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shared(@JsonProperty(required = true) List<UUID> jobIds) {
        /** @throws IllegalArgumentException when there is no list */
        List<UUID> toDomain() {
            if (jobIds == null || jobIds.stream().anyMatch(Objects::isNull)) {
                throw new IllegalArgumentException("no list");
            }
            return jobIds;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deletion(
            @JsonProperty(required = true) Integer applications,
            @JsonProperty(required = true) Integer deletable) {
        /** @throws IllegalArgumentException when a number is missing */
        Applications toDomain() {
            if (applications == null || deletable == null) {
                throw new IllegalArgumentException("no numbers");
            }
            return new Applications(applications, deletable);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record People(@JsonProperty(required = true) List<String> candidateIds) {
        /** @throws IllegalArgumentException when there is no list, or something in it is no id */
        Set<CandidateId> toDomain() {
            return new Answer(candidateIds).toDomain();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@JsonProperty(required = true) List<String> visible) {
        /** @throws IllegalArgumentException when there is no list, or something in it is no id */
        Set<CandidateId> toDomain() {
            if (visible == null) {
                throw new IllegalArgumentException("no list");
            }
            return visible.stream().map(Answer::id).collect(Collectors.toSet());
        }

        private static CandidateId id(String text) {
            return Optional.ofNullable(text)
                    .flatMap(CandidateId::parse)
                    .orElseThrow(() -> new IllegalArgumentException("no id"));
        }
    }
}
