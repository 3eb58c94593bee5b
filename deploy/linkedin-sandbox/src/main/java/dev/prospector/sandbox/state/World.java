package dev.prospector.sandbox.state;

import java.util.List;

import dev.prospector.sandbox.idp.SigningKey;
import dev.prospector.sandbox.idp.Users;
import dev.prospector.sandbox.linkedin.AccessTokens;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.linkedin.Exports;
import dev.prospector.sandbox.linkedin.JobPosting;
import dev.prospector.sandbox.linkedin.Members;
import dev.prospector.sandbox.linkedin.People;
import dev.prospector.sandbox.linkedin.activity.Activity;
import dev.prospector.sandbox.linkedin.activity.Seeding;
import dev.prospector.sandbox.linkedin.finder.Rows;
import dev.prospector.sandbox.linkedin.onboarding.Onboarding;
import dev.prospector.sandbox.linkedin.provisioning.Provisioning;

/** Everything that outlives a restart. Keys, ids and secrets are random: no two data folders share any. */
public record World(
        SigningKey signingKey,
        byte[] tokenKey,
        Users users,
        Applications applications,
        Members members,
        Exports exports,
        Onboarding onboarding,
        Activity activity,
        Provisioning provisioning,
        Rows<JobPosting> jobPostings) {

    static World first() {
        World world = new World(
                SigningKey.first(),
                AccessTokens.generateKey(),
                new Users(DemoTenants.users()),
                new Applications(List.of()),
                new Members(List.of()),
                new Exports(List.of()),
                Onboarding.nothing(),
                Activity.nothing(),
                Provisioning.nothing(),
                new Rows<>());
        DemoTenants.NAMES.forEach(world.applications::register);
        return world;
    }

    static World restore(Snapshot snapshot) {
        World world = new World(
                SigningKey.restore(snapshot.signingKey()),
                snapshot.tokenKey(),
                new Users(snapshot.users()),
                new Applications(snapshot.applications()),
                new Members(snapshot.members()),
                new Exports(snapshot.exports()),
                Onboarding.restore(snapshot.onboarding()),
                Activity.restore(snapshot.activity()),
                Provisioning.restore(snapshot.provisioning()),
                Rows.of(snapshot.jobPostings()));
        world.activity.seedings().all().forEach(seeding -> world.members.seed(seeding.people()));
        return world;
    }

    /** Recruiters have written to people of whom nobody had heard. */
    public void seed(Seeding seeding) {
        members.seed(seeding.people());
        activity.seed(seeding);
    }

    public People people() {
        return new People(users, members, activity.seats());
    }

    Snapshot snapshot() {
        return new Snapshot(
                signingKey.stored(),
                tokenKey,
                users.all(),
                applications.all(),
                members.all(),
                exports.all(),
                onboarding.stored(),
                activity.stored(),
                provisioning.stored(),
                jobPostings.all());
    }
}
