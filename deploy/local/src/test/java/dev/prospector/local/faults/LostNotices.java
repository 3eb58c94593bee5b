package dev.prospector.local.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.prospector.local.Answer;
import dev.prospector.local.LaunchFailed;
import dev.prospector.local.Sandbox;

/**
 * What happens to notices that we did not acknowledge. No page of LinkedIn's says whether it pushes them again (LinkedIn RSC 2.4), so
 * both is played: every second one is pushed again, of the others an admin tells.
 */
public record LostNotices(Sandbox sandbox, Customers customers, Ledger ledger) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Integer> TAKEN = List.of(200, 201);

    /** Returns when none is left. */
    public void bringBack() {
        await("notices brought back")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    bringBackWhatCanBe();
                    return ledger.unheard().isEmpty();
                });
    }

    /** Some may be left: nobody may be there to hear them. */
    public void bringBackWhatCanBe() {
        ledger.unheard().removeIf(this::isHeard);
    }

    private boolean isHeard(Ledger.Sent export) {
        return export.requestId().hashCode() % 2 == 0 ? isPushedAgain(export) : isTold(export);
    }

    private boolean isPushedAgain(Ledger.Sent export) {
        boolean heard = Exporters.isAcknowledged(sandbox.pushAgain(export.requestId()));
        if (heard) {
            ledger.heardAgain();
        }
        return heard;
    }

    private boolean isTold(Ledger.Sent export) {
        try {
            Answer answer =
                    customers.admin(export.tenant()).post("/inbox/events", Map.of("requestId", export.requestId()));
            return TAKEN.contains(answer.status());
        } catch (LaunchFailed nobodyThere) {
            return false;
        }
    }
}
