package dev.prospector.local.crash;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.crash.CrashFolder;
import dev.prospector.crash.boot.Mode;
import dev.prospector.local.Service;
import dev.prospector.local.story.Acme;

/** Exports whose job has accepted them and is deleted just before they land there: what they made is taken back. */
final class CrashPointDeletions implements CrashPointTraffic {

    private static final String BEFORE_LANDING = "sync.prospect.before-ask";
    private static final int DELETED = 204;
    private static final int DELETED_BEFORE = 404;

    private final CrashPointSystem system;
    private final Acme acme;
    private final CrashPointPushes pushes;

    CrashPointDeletions(CrashPointSystem system) {
        this.system = system;
        acme = system.acme();
        pushes = new CrashPointPushes(system);
    }

    /** One at a time: a kill must not let go of another that waits for its job's deletion. */
    @Override
    public void export() {
        JsonNode job = acme.activeJob();
        CrashFolder sync = system.agents().folder(Service.SYNC);
        sync.arm(BEFORE_LANDING, 1, Mode.HOLD);
        pushes.push(job);
        await("an export that is about to land")
                .atMost(CrashPointSystem.PATIENCE)
                .pollInterval(CrashPointSystem.STEP)
                .until(() -> sync.isHeld(BEFORE_LANDING));
        await("deletion of the job")
                .atMost(CrashPointSystem.PATIENCE)
                .pollInterval(CrashPointSystem.STEP)
                .until(() -> isGone(job));
        sync.release(BEFORE_LANDING);
    }

    @Override
    public boolean hasEnded() {
        return pushes.ended("state = 'REFUSED' and reason = 'JOB_DELETED' and application_id is null")
                == pushes.count();
    }

    @Override
    public int exports() {
        return pushes.count();
    }

    @Override
    public void assertSeen() {
        pushes.names()
                .forEach(name -> assertEquals(0, acme.candidatesNamed(name).size()));
    }

    /** Who got no answer asks again. */
    private boolean isGone(JsonNode job) {
        int status = acme.recruiter().delete("/jobs/" + Acme.text(job, "id")).status();
        return status == DELETED || status == DELETED_BEFORE;
    }
}
