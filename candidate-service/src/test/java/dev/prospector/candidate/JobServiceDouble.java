package dev.prospector.candidate;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.eclipse.microprofile.config.ConfigProvider;

import dev.prospector.kit.http.Headers;

/** What job-service answers for one tenant. */
public final class JobServiceDouble {
    private static final String DELETIONS = "/job/internal/application-deletions";
    private static final String PEOPLE = "/job/internal/job-candidates";
    private static final String RELATIONS = "/job/internal/relations";
    private static final String SHARED = "/job/internal/shared-jobs";
    private static final String USERS = "/job/internal/users:batchGet";

    /** By address: to make one takes longer than most tests. */
    private static final Map<URI, WireMock> CLIENTS = new ConcurrentHashMap<>();

    private final WireMock wireMock;
    private final String tenant;

    private JobServiceDouble(WireMock wireMock, String tenant) {
        this.wireMock = wireMock;
        this.tenant = tenant;
    }

    public static JobServiceDouble of(String tenant) {
        var replicas = ConfigProvider.getConfig().getValue("prospector.services.job", URI[].class);
        return new JobServiceDouble(CLIENTS.computeIfAbsent(replicas[0], JobServiceDouble::client), tenant);
    }

    private static WireMock client(URI replica) {
        return new WireMock(replica.getHost(), replica.getPort());
    }

    /** From now on whoever asks sees these. */
    public void shows(String... candidates) {
        var ids = Arrays.stream(candidates).map(id -> '"' + id + '"').collect(Collectors.joining(","));
        answers(okJson("{\"visible\": [" + ids + "]}"));
    }

    /** From now on. */
    public void answers(ResponseDefinitionBuilder answer) {
        wireMock.register(post(urlPathEqualTo(RELATIONS))
                .withHeader(Headers.TENANT, equalTo(tenant))
                .willReturn(answer));
    }

    /** From now on this user is in the directory, and nobody else. @param roles as tokens name them */
    public void knows(String userId, boolean active, String... roles) {
        var words = Arrays.stream(roles).map(role -> '"' + role + '"').collect(Collectors.joining(","));
        answersOfUsers(okJson("{\"users\": [{\"userId\": \"%s\", \"active\": %s, \"tenantRoles\": [%s]}]}"
                .formatted(userId, active, words)));
    }

    /** From now on. */
    public void answersOfUsers(ResponseDefinitionBuilder answer) {
        wireMock.register(post(urlPathEqualTo(USERS))
                .withHeader(Headers.TENANT, equalTo(tenant))
                .willReturn(answer));
    }

    /** From now on everybody has so many applications, of which the caller may delete so many. */
    public void counts(int applications, int deletable) {
        wireMock.register(post(urlPathEqualTo(DELETIONS))
                .withHeader(Headers.TENANT, equalTo(tenant))
                .willReturn(okJson("{\"applications\": %d, \"deletable\": %d}".formatted(applications, deletable))));
    }

    /** The questions what stands against deleting, as they were put. */
    public List<String> askedWhatStandsAgainst() {
        return wireMock
                .find(postRequestedFor(urlPathEqualTo(DELETIONS)).withHeader(Headers.TENANT, equalTo(tenant)))
                .stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    /** From now on any two are in these jobs. */
    public void shares(String... jobs) {
        var ids = Arrays.stream(jobs).map(id -> '"' + id + '"').collect(Collectors.joining(","));
        answersWhatIsShared(okJson("{\"jobIds\": [" + ids + "]}"));
    }

    /** From now on it fails when it is asked in which jobs two are. */
    public void knowsNoApplications() {
        answersWhatIsShared(serverError());
    }

    private void answersWhatIsShared(ResponseDefinitionBuilder answer) {
        wireMock.register(post(urlPathEqualTo(SHARED))
                .withHeader(Headers.TENANT, equalTo(tenant))
                .willReturn(answer));
    }

    /** The questions in which jobs two are, as they were put. */
    public List<String> askedWhatIsShared() {
        return wireMock
                .find(postRequestedFor(urlPathEqualTo(SHARED)).withHeader(Headers.TENANT, equalTo(tenant)))
                .stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    /** From now on these are in every job. */
    public void puts(String... candidates) {
        var ids = Arrays.stream(candidates).map(id -> '"' + id + '"').collect(Collectors.joining(","));
        answersWhoIsInAJob(okJson("{\"candidateIds\": [" + ids + "], \"truncated\": false}"));
    }

    /** From now on it fails when it is asked who is in a job. */
    public void knowsNobodyInJobs() {
        answersWhoIsInAJob(serverError());
    }

    private void answersWhoIsInAJob(ResponseDefinitionBuilder answer) {
        wireMock.register(post(urlPathEqualTo(PEOPLE))
                .withHeader(Headers.TENANT, equalTo(tenant))
                .willReturn(answer));
    }

    public List<LoggedRequest> heardOfUsers() {
        return wireMock.find(postRequestedFor(urlPathEqualTo(USERS)).withHeader(Headers.TENANT, equalTo(tenant)));
    }

    /** The questions who is in a job, as they were put. */
    public List<String> askedWhoIsInAJob() {
        return wireMock
                .find(postRequestedFor(urlPathEqualTo(PEOPLE)).withHeader(Headers.TENANT, equalTo(tenant)))
                .stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    public List<LoggedRequest> heard() {
        return wireMock.find(postRequestedFor(urlPathEqualTo(RELATIONS)).withHeader(Headers.TENANT, equalTo(tenant)));
    }
}
