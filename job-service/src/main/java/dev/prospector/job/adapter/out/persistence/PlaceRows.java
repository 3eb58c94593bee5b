package dev.prospector.job.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import dev.prospector.job.domain.access.Place;
import dev.prospector.job.domain.access.Principal;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.UserId;

/**
 * What a row tells of the place of one user, {@code m}, on a job's team: with a delegate's principal {@code p} and, while that one is
 * active, what the directory says of them, {@code u}. So the rights to a job are read in the same statement as the job.
 */
public final class PlaceRows {
    public static final String COLUMNS =
            "m.user_id, m.role, m.delegate_of, p.role as principal_role, u.roles as principal_roles";

    /** Behind a join of {@code hiring_team_members m}. */
    public static final String PRINCIPAL = """
            left join hiring_team_members p
                on p.tenant = m.tenant and p.job_id = m.job_id and p.user_id = m.delegate_of and p.delegate_of is null
            left join users u on u.tenant = p.tenant and u.user_id = p.user_id and u.active
            """;

    private PlaceRows() {}

    public static Place place(ResultSet row) throws SQLException {
        return row.getString("role") == null ? Place.NONE : Place.of(member(row), principal(row));
    }

    public static HiringTeamMember member(ResultSet row) throws SQLException {
        var delegateOf = Optional.ofNullable(row.getString("delegate_of")).map(UserId::new);
        var role = delegateOf.isPresent() ? TeamRole.DELEGATE : TeamRole.valueOf(row.getString("role"));
        return new HiringTeamMember(new UserId(row.getString("user_id")), role, delegateOf);
    }

    private static Optional<Principal> principal(ResultSet row) throws SQLException {
        var role = row.getString("principal_role");
        if (role == null) {
            return Optional.empty();
        }
        var place = new HiringTeamMember(new UserId(row.getString("delegate_of")), TeamRole.valueOf(role));
        return Optional.of(new Principal(place, RoleNames.roles(row.getString("principal_roles"))));
    }
}
