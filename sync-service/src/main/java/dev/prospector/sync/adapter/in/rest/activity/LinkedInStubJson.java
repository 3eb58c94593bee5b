package dev.prospector.sync.adapter.in.rest.activity;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.sync.application.port.in.activity.StubReading.Shown;
import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.access.Withheld;

@Personal
@Schema(
        name = "LinkedInStub",
        description = "The profile that a LinkedIn member shared with a recruiter's seat, as it was received")
record LinkedInStubJson(
        @Schema(examples = "urn:li:mailStub:ms-1") String id,

        @Schema(description = "The member", examples = "urn:li:person:pQ7x2")
        String person,

        @Schema(examples = "urn:li:contract:9001") String contract,

        @Schema(nullable = true, examples = "Lena") String firstName,

        @Schema(nullable = true, examples = "Okafor") String lastName,

        @Schema(nullable = true, description = "Null where they did not share it", examples = "lena.okafor@example.org")
        String emailAddress,

        @Schema(description = "Those that they shared", examples = "[\"+49 40 1234567\"]")
        List<String> phoneNumbers,

        @Schema(nullable = true, examples = "https://www.linkedin.com/in/sample")
        String profileUrl,

        @Schema(description = "When they agreed to share it", examples = "2026-01-03T00:00:00Z")
        Instant at,

        @Schema(description = "With whom") SeatJson seat,

        @Schema(nullable = true, description = "Null where no user is linked to the seat, or while that is not known")
        UserJson user,

        @Schema(
                nullable = true,
                description =
                        "UNAVAILABLE: what was shared cannot be read, and none of it is here; null where it is shown",
                examples = "UNAVAILABLE")
        Withheld withheld) {

    @Personal
    @Schema(name = "LinkedInStubSeat", description = "The recruiter's seat")
    record SeatJson(
            @Schema(examples = "urn:li:seat:600123") String id,

            @Schema(
                    nullable = true,
                    description =
                            "How LinkedIn calls who has it now; null while that is not known, and where somebody else had it then",
                    examples = "Rita Recruiter")
            String name) {

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "LinkedInStubSeat";
        }
    }

    @Personal
    @Schema(name = "LinkedInStubUser", description = "The user of the tenant with whom it was shared")
    record UserJson(
            @Schema(examples = "recruiter") String id,

            @Schema(nullable = true, description = "Null while it is not known", examples = "Rita Recruiter")
            String name) {

        static UserJson of(Credit credit) {
            return credit.userId() == null ? null : new UserJson(credit.userId(), credit.userName());
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "LinkedInStubUser";
        }
    }

    private static final Profile.Details NOTHING =
            new Profile.Details(null, null, null, null, null, null, List.of(), List.of());

    static LinkedInStubJson of(Shown shown) {
        var stub = shown.entry().stub();
        var said = shown.profile() == null ? NOTHING : shown.profile().reveal();
        return new LinkedInStubJson(
                stub.stub(),
                stub.person(),
                stub.contract(),
                said.firstName(),
                said.lastName(),
                said.emailAddresses().stream().findFirst().orElse(null),
                said.phoneNumbers(),
                said.profileUrl(),
                stub.createdAt(),
                new SeatJson(stub.seat(), shown.credit().seatName()),
                UserJson.of(shown.credit()),
                shown.profile() == null ? Withheld.UNAVAILABLE : null);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "LinkedInStub";
    }
}
