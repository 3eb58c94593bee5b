package dev.prospector.sandbox.state;

import java.util.List;
import java.util.Map;

import dev.prospector.sandbox.idp.User;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Export;
import dev.prospector.sandbox.linkedin.JobPosting;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.activity.Activity;
import dev.prospector.sandbox.linkedin.onboarding.Onboarding;
import dev.prospector.sandbox.linkedin.provisioning.Provisioning;

/** What the state file holds; onboarding, activity, provisioning and job postings are null in one of an earlier version. */
record Snapshot(
        Map<String, Object> signingKey,
        byte[] tokenKey,
        List<User> users,
        List<Application> applications,
        List<Member> members,
        List<Export> exports,
        Onboarding.Stored onboarding,
        Activity.Stored activity,
        Provisioning.Stored provisioning,
        List<JobPosting> jobPostings) {}
