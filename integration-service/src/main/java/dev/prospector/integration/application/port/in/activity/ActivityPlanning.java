package dev.prospector.integration.application.port.in.activity;

import dev.prospector.integration.domain.seat.ContractSeats;

/** What a look at seats means for what is fetched of them; in the caller's transaction. */
public interface ActivityPlanning {
    /** New seats begin, those that were stopped go on, and what was told between two looks of a seat that has changed hands is told again. */
    void seen(ContractSeats before, ContractSeats after);
}
