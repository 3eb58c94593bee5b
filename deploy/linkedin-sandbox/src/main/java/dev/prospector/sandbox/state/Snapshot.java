package dev.prospector.sandbox.state;

import java.util.List;
import java.util.Map;

import dev.prospector.sandbox.idp.User;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Export;
import dev.prospector.sandbox.linkedin.Member;

/** What the state file holds. */
record Snapshot(
        Map<String, Object> signingKey,
        byte[] tokenKey,
        List<User> users,
        List<Application> applications,
        List<Member> members,
        List<Export> exports) {}
