package dev.prospector.job.adapter.in.rest.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.prospector.job.domain.posting.Closure;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.Location;
import dev.prospector.job.domain.posting.WorkplaceType;
import dev.prospector.job.domain.sharing.RecordType;
import dev.prospector.job.domain.sharing.SharedRecord;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.record.ToldRecord;

/** All of a job that LinkedIn is told of, or that decides how (LinkedIn RSC 3.1, 3.9). @param closure null until it is closed */
record JobRecordJson(
        UUID id,
        String type,
        long version,
        boolean deleted,
        String jobNumber,
        String title,
        String description,
        LocationJson location,
        WorkplaceType workplaceType,
        JobStatus status,
        Instant createdAt,
        ClosureJson closure,
        List<MemberJson> hiringTeam)
        implements ToldRecord {

    /** @param city null where it is not said; so are the region and the postal code */
    record LocationJson(String city, String region, String country, String postalCode) {
        static LocationJson of(Location location) {
            return new LocationJson(location.city(), location.region(), location.country(), location.postalCode());
        }
    }

    record ClosureJson(ClosureReason reason, Instant at) {
        static ClosureJson of(Closure closure) {
            return new ClosureJson(closure.reason(), closure.at());
        }
    }

    /** @param delegateOf null for everyone but delegates */
    record MemberJson(String userId, String role, String delegateOf) {
        static MemberJson of(HiringTeamMember member) {
            return new MemberJson(
                    member.userId().value(),
                    member.role().word(),
                    member.delegateOf().map(UserId::value).orElse(null));
        }
    }

    static JobRecordJson of(SharedRecord.OfJob shared) {
        var job = shared.job();
        return new JobRecordJson(
                shared.id(),
                RecordType.JOB.word(),
                shared.version(),
                false,
                job.number().toString(),
                job.details().title(),
                job.details().description(),
                LocationJson.of(job.details().location()),
                job.details().workplaceType(),
                job.status(),
                job.createdAt(),
                job.closure().map(ClosureJson::of).orElse(null),
                shared.team().stream().map(MemberJson::of).toList());
    }
}
