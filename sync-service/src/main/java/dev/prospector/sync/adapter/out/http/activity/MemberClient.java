package dev.prospector.sync.adapter.out.http.activity;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.Url;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.InternalCall;
import dev.prospector.sync.domain.Personal;

/** Which candidates members are; samples in {@code deploy/contracts/http}. Each call names the replica. */
@RegisterRestClient(configKey = "candidate-service", baseUri = "http://candidate-service")
@RegisterProvider(InternalCall.class)
interface MemberClient {

    @POST
    @Path("/internal/people:byPerson")
    People candidates(@Url URI address, @HeaderParam(Headers.TENANT) String tenant, Question question);

    @ClientExceptionMapper
    static RuntimeException failure(Response answer) {
        return new FailedAnswer(answer);
    }

    @Personal
    record Question(List<String> persons) {

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "Persons";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record People(List<Person> people) {

        /** Without the field, or with a hole in it, nothing is said; nor is anything of whom nobody asked about. */
        Map<String, String> byPerson(Collection<String> asked) {
            if (people == null || people.stream().anyMatch(Person::isHollow)) {
                throw new IllegalArgumentException("no people");
            }
            return people.stream()
                    .filter(one -> asked.contains(one.person))
                    .collect(Collectors.toMap(Person::person, Person::candidateId, (one, same) -> one));
        }
    }

    @Personal
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(String person, String candidateId) {

        static boolean isHollow(Person one) {
            return one == null || one.person == null || one.candidateId == null;
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "Person";
        }
    }
}
