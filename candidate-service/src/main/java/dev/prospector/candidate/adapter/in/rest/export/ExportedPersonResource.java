package dev.prospector.candidate.adapter.in.rest.export;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.candidate.application.port.in.candidate.CandidateIntake;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.export.Arrival;
import dev.prospector.candidate.domain.export.Contacts;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.kit.http.access.InternalCallers;

/** For sync-service; samples in deploy/contracts/http. */
@Path("/internal/exports/{requestId}/person")
@Authenticated
@InternalCallers("sync-service")
class ExportedPersonResource {
    private static final int NAME_MAX = PersonName.MAX;
    private static final int LINE_MAX = 1000;
    private static final int CONTACT_MAX = 2000;
    private static final int MOST_CONTACTS = 50;

    private final CandidateIntake intake;

    ExportedPersonResource(CandidateIntake intake) {
        this.intake = intake;
    }

    /** @param creditedTo null when LinkedIn named no exporter; of the rest, only the person and one part of the name are required */
    @Personal
    record PersonJson(
            @NotNull String person,
            @Size(max = NAME_MAX) String firstName,
            @Size(max = NAME_MAX) String lastName,
            @Size(max = LINE_MAX) String headline,
            @Size(max = LINE_MAX) String location,
            @Size(max = LINE_MAX) String employer,
            @Size(max = CONTACT_MAX) String profileUrl,
            @Size(max = MOST_CONTACTS) List<@NotNull @Size(max = CONTACT_MAX) String> emailAddresses,
            @Size(max = MOST_CONTACTS) List<@NotNull @Size(max = CONTACT_MAX) String> phoneNumbers,
            @Size(max = NAME_MAX) String creditedTo) {

        ExportedPerson toDomain(RequestId requestId) {
            return ExportedPerson.of(
                    requestId,
                    new LinkedInPerson(person),
                    new PersonName(firstName, lastName),
                    new Profile(headline, employer, location),
                    new Contacts(profileUrl, emailAddresses, phoneNumbers),
                    creditedTo);
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    record ArrivalJson(UUID candidateId, boolean made) {
        static ArrivalJson of(Arrival arrival) {
            return new ArrivalJson(arrival.candidate().value(), arrival.isMade());
        }
    }

    record RemovalJson(boolean removed) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public ArrivalJson findOrMake(@PathParam("requestId") String requestId, @Valid @NotNull PersonJson body) {
        return ArrivalJson.of(intake.findOrMake(body.toDomain(new RequestId(requestId))));
    }

    /** When the job that the export was for is deleted before the person has landed there. */
    @DELETE
    @Operation(hidden = true)
    public RemovalJson takeBack(@PathParam("requestId") String requestId) {
        return new RemovalJson(intake.takeBack(new RequestId(requestId)));
    }
}
