package dev.prospector.candidate.adapter.in.rest.identity;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.candidate.application.port.in.identity.PeopleLookup;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.kit.http.access.InternalCallers;
import dev.prospector.kit.http.page.Limit;

/**
 * Which candidates LinkedIn's members are, for integration-service (who has left LinkedIn) and for sync-service (who shared a profile);
 * samples in deploy/contracts/http.
 */
@Path("/internal/people:byPerson")
@Authenticated
@InternalCallers({"integration-service", "sync-service"})
class PeopleResource {
    private final PeopleLookup people;

    PeopleResource(PeopleLookup people) {
        this.people = people;
    }

    @Personal
    record QuestionJson(@NotNull @Size(max = Limit.MOST) List<@NotNull String> persons) {
        List<LinkedInPerson> toDomain() {
            return persons.stream().map(LinkedInPerson::new).toList();
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "Persons";
        }
    }

    /** Each once, without those whom no candidate is, in no order. */
    record PeopleJson(List<PersonJson> people) {}

    @Personal
    record PersonJson(String person, UUID candidateId) {
        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public PeopleJson peopleByPerson(@Valid @NotNull QuestionJson body) {
        return new PeopleJson(people.candidates(body.toDomain()).entrySet().stream()
                .map(found ->
                        new PersonJson(found.getKey().urn(), found.getValue().value()))
                .toList());
    }
}
