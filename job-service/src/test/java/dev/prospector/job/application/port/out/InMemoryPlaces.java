package dev.prospector.job.application.port.out;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.job.domain.access.Place;
import dev.prospector.job.domain.access.Principal;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

/** The places of users on teams, for those who list jobs. */
public class InMemoryPlaces {
    private final InMemoryUsers users;

    public InMemoryPlaces(InMemoryUsers users) {
        this.users = users;
    }

    Place of(UserId user, Job job) {
        return job.team()
                .member(user)
                .map(member -> Place.of(member, principal(member, job)))
                .orElse(Place.NONE);
    }

    private Optional<Principal> principal(HiringTeamMember member, Job job) {
        return member.delegateOf()
                .flatMap(job.team()::member)
                .map(place -> new Principal(
                        place,
                        users.find(List.of(place.userId())).stream()
                                .findFirst()
                                .map(User::heldRoles)
                                .orElse(Set.of())));
    }
}
