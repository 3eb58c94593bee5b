package dev.prospector.sync.application.port.out.activity;

import java.util.List;

/** The stub profiles that candidate-service wants to be told again: their members turned out to be other candidates, or none. */
@FunctionalInterface
public interface WantedStubs {

    /**
     * A few of them; what is not told is wanted again later.
     *
     * @throws dev.prospector.sync.application.port.out.ServiceAway when there is no answer now
     * @throws dev.prospector.sync.application.port.out.CallRejected when asking again would not help
     */
    List<Key> of(String tenant);

    /** @param stub names it within the contract; both are URNs */
    record Key(String contract, String stub) {}
}
