package dev.prospector.integration.adapter.out.http.activity;

import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;
import dev.prospector.integration.domain.seat.SeatKey;

/** Whether LinkedIn answered what it was asked: what is another seat's or another contract's belongs to nobody here. */
final class Belonging {
    private Belonging() {}

    /**
     * @param contract null when LinkedIn does not say
     * @throws UnusableAnswer when it is another's
     */
    static void demand(SeatKey asked, String seat, String contract) {
        if (!seat.equals(asked.seat().value())) {
            throw new UnusableAnswer("seat", "seat that was asked for");
        }
        if (contract != null && !contract.equals(asked.contract().value())) {
            throw new UnusableAnswer("contract", "contract that was asked for");
        }
    }
}
