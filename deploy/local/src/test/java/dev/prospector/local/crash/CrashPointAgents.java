package dev.prospector.local.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.prospector.crash.CrashFolder;
import dev.prospector.crash.CrashPoint;
import dev.prospector.local.Extras;
import dev.prospector.local.Service;

/**
 * The agent in each service, and times that are short enough for a test: what is lost by a crash is taken up again soon. Only for what
 * screens can do without is waited longer than in production, because a busy machine must not hide it.
 */
record CrashPointAgents(Path jar, Path folders) implements Extras {

    private static final List<String> SOON = List.of(
            "-Dprospector.outbox.lease-time=2s",
            "-Dprospector.gateway.optional-part-timeout=2s",
            "-Dprospector.exports.claim=1500ms",
            "-Dprospector.exports.idle=100ms",
            "-Dprospector.exports.retry.first=100ms",
            "-Dprospector.exports.retry.longest=500ms",
            "-Dprospector.calls.limit=700ms",
            "-Dprospector.calls.breaker.pause=200ms",
            "-Dprospector.inbox.claim=1500ms",
            "-Dprospector.inbox.idle=100ms",
            "-Dprospector.linkedin.limit=1s",
            "-Dprospector.linkedin.breaker.pause=200ms",
            "-Dprospector.inbox.retry.first=100ms",
            "-Dprospector.inbox.retry.longest=500ms");

    /** Of the one service that has this channel. */
    private static final List<String> SOON_FROM_KAFKA = List.of(
            "-Dmp.messaging.incoming.linkedin-exports.auto.commit.interval.ms=200",
            "-Dmp.messaging.incoming.linkedin-exports.session.timeout.ms=6000");

    @Override
    public List<String> jvmArguments(Service service, int replica) {
        List<String> arguments = new ArrayList<>(SOON);
        if (service == Service.SYNC) {
            arguments.addAll(SOON_FROM_KAFKA);
        }
        arguments.add("-javaagent:" + jar + "=" + folders.resolve(service.name(replica)));
        return arguments;
    }

    void arm(CrashPointCase crash) {
        folder(crash.service()).arm(crash.point().name(), crash.hit(), crash.mode());
    }

    /** So that it happens in no later round. */
    void disarm(CrashPointCase crash) {
        folder(crash.service()).disarm(crash.point().name());
    }

    boolean hasFired(CrashPointCase crash) {
        return folder(crash.service()).hasFired(crash.point().name());
    }

    CrashFolder folder(Service service) {
        return CrashFolder.in(folders.resolve(service.name(0)));
    }

    static Service service(CrashPoint point) {
        return Arrays.stream(Service.values())
                .filter(service -> service.name(0).equals(point.service()))
                .findFirst()
                .orElseThrow();
    }
}
