package dev.prospector.candidate.adapter.in.rest.stub;

import java.time.Instant;
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

import dev.prospector.candidate.application.port.in.stub.StubIntake;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.export.Contacts;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.stub.Consent;
import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubKey;
import dev.prospector.candidate.domain.stub.StubPerson;
import dev.prospector.kit.http.access.InternalCallers;

/** For sync-service; samples in deploy/contracts/http. */
@Path("/internal/stub-people")
@Authenticated
@InternalCallers("sync-service")
class StubPersonResource {
    private static final int NAME_MAX = PersonName.MAX;
    private static final int CONTACT_MAX = 2000;
    private static final int MOST_CONTACTS = 50;

    private final StubIntake intake;

    StubPersonResource(StubIntake intake) {
        this.intake = intake;
    }

    /** @param seat with whose owner it was shared; of names, one part is required, and of contacts there is what was shared */
    @Personal
    record StubPersonJson(
            @NotNull String stub,
            @NotNull String contract,
            @NotNull String seat,
            @NotNull String person,
            @NotNull Instant consentedAt,
            @Size(max = NAME_MAX) String firstName,
            @Size(max = NAME_MAX) String lastName,
            @Size(max = MOST_CONTACTS) List<@NotNull @Size(max = CONTACT_MAX) String> emailAddresses,
            @Size(max = MOST_CONTACTS) List<@NotNull @Size(max = CONTACT_MAX) String> phoneNumbers,
            @Size(max = CONTACT_MAX) String profileUrl) {

        StubPerson toDomain() {
            return StubPerson.of(
                    new Consent(new StubKey(contract, stub), seat, consentedAt),
                    new LinkedInPerson(person),
                    new PersonName(firstName, lastName),
                    new Contacts(profileUrl, emailAddresses, phoneNumbers));
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "StubPerson";
        }
    }

    record StubArrivalJson(UUID candidateId, boolean made) {
        static StubArrivalJson of(StubArrival arrival) {
            return new StubArrivalJson(arrival.candidate().value(), arrival.made());
        }
    }

    /** @param stubs of which sync-service is asked to tell again */
    record WantedStubsJson(List<WantedStubJson> stubs) {
        static WantedStubsJson of(List<StubKey> wanted) {
            return new WantedStubsJson(wanted.stream().map(WantedStubJson::of).toList());
        }
    }

    record WantedStubJson(String contract, String stub) {
        static WantedStubJson of(StubKey key) {
            return new WantedStubJson(key.contract(), key.stub());
        }
    }

    /** Whoever asks is expected to tell them: for a while, nobody else is asked. */
    @POST
    @Path("/wanted")
    @Operation(hidden = true)
    public WantedStubsJson wanted() {
        return WantedStubsJson.of(intake.wanted());
    }

    /** Another state of the same stub completes the candidate; the same state again, and an older one, change nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public StubArrivalJson findOrMake(@Valid @NotNull StubPersonJson body) {
        return StubArrivalJson.of(intake.findOrMake(body.toDomain()));
    }
}
