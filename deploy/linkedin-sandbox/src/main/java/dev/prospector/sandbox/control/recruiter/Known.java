package dev.prospector.sandbox.control.recruiter;

import java.util.regex.Pattern;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.activity.ProspectNote;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.state.World;

/** Whom and what an order names; who is not there is refused with 404, what is no name with 422. */
public final class Known {

    private static final Pattern CONTRACT = Pattern.compile("urn:li:contract:\\d{1,18}");
    private static final Pattern SEAT = Pattern.compile("urn:li:seat:\\d{1,18}");

    private final World world;

    public Known(World world) {
        this.world = world;
    }

    Application tenant(String name) {
        return world.applications()
                .of(Required.text(name, "tenant"))
                .orElseThrow(() -> unknown("TENANT", "tenant; make it with POST /sandbox/tenants"));
    }

    /** A tenant with an application: only the product can have it made. */
    Application application(String tenant) {
        Application application = tenant(tenant);
        if (!application.hasCredentials()) {
            throw Problem.of(409, "NO_APPLICATION", "The tenant has no application yet; the product has it made.");
        }
        return application;
    }

    public Seat seat(String tenant, String urn, String field) {
        return world.activity()
                .seats()
                .find(tenant(tenant).tenant(), Required.text(urn, field))
                .orElseThrow(() -> unknown("SEAT", "seat; make it with POST /sandbox/seats"));
    }

    public Member member(String person) {
        return world.members()
                .find(Required.text(person, "member"))
                .orElseThrow(() -> unknown("MEMBER", "member; make it with POST /sandbox/members"));
    }

    public ProspectNote note(String tenant, String id) {
        return world.activity().notes().find(tenant(tenant).tenant(), id).orElseThrow(() -> unknown("NOTE", "note"));
    }

    static String contract(String urn, String field) {
        return urn(CONTRACT, urn, field);
    }

    static String seatUrn(String urn) {
        return urn(SEAT, urn, "seat");
    }

    private static String urn(Pattern pattern, String urn, String field) {
        if (!pattern.matcher(Required.text(urn, field)).matches()) {
            throw Problem.invalid("BAD_URN", field + " must look like " + pattern.pattern() + ".");
        }
        return urn;
    }

    private static Refusal unknown(String code, String what) {
        return Problem.notFound("UNKNOWN_" + code, "There is no such " + what + ".");
    }
}
