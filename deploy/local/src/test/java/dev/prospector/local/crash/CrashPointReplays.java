package dev.prospector.local.crash;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.Callable;

import dev.prospector.local.LaunchFailed;

/**
 * Exports of which LinkedIn says at first that they are another company's; LinkedIn mends that and an admin replays them: they are
 * fetched again and land.
 */
final class CrashPointReplays implements CrashPointTraffic {

    private static final String ACME = "acme";
    private static final String SOMEBODY_ELSE = "urn:li:organization:1";
    private static final int REPLAYED = 202;
    private static final int ON_ITS_WAY = 409;

    private final CrashPointSystem system;
    private final CrashPointExports landings;
    private final String ownOrganization;

    CrashPointReplays(CrashPointSystem system) {
        this.system = system;
        landings = new CrashPointExports(system);
        ownOrganization = system.sandbox().tenant(ACME).text("organization");
    }

    /** One at a time, because the company is the same for all. */
    @Override
    public void export() {
        system.sandbox().move(ACME, SOMEBODY_ELSE);
        String request = landings.exportOne();
        until("refusal of " + request, () -> landings.isRefused(request, "TENANT_MISMATCH"));
        system.sandbox().move(ACME, ownOrganization);
        until("replay of " + request, () -> isReplayed(request));
    }

    @Override
    public boolean hasEnded() {
        return landings.hasEnded();
    }

    @Override
    public int exports() {
        return landings.exports();
    }

    @Override
    public void assertSeen() {
        landings.assertSeen();
    }

    /** Who got no answer asks again. */
    private boolean isReplayed(String request) {
        try {
            int status = system.admin()
                    .post("/sync/exports/" + request + "/replays", null)
                    .status();
            return status == REPLAYED || status == ON_ITS_WAY;
        } catch (LaunchFailed unanswered) {
            return false;
        }
    }

    private static void until(String what, Callable<Boolean> condition) {
        await(what)
                .atMost(CrashPointSystem.PATIENCE)
                .pollInterval(CrashPointSystem.STEP)
                .until(condition);
    }
}
