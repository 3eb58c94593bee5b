package dev.prospector.sandbox.linkedin.activity;

import java.util.function.Function;

import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.finder.Rows;
import dev.prospector.sandbox.linkedin.onboarding.Onboarding;

/** Who calls, and whether LinkedIn's admin has opened the contract to them: {@code CSA_API}, section 5 of LinkedIn's contract. Else 403. */
final class ContractAccess {

    private final Function<Request, Application> callers;
    private final Onboarding onboarding;
    private final Rows<Seat> seats;

    ContractAccess(Function<Request, Application> callers, Onboarding onboarding, Rows<Seat> seats) {
        this.callers = callers;
        this.onboarding = onboarding;
        this.seats = seats;
    }

    Application caller(Request request) {
        return callers.apply(request);
    }

    void demand(Application caller, String contract, Request request) {
        if (!onboarding.isContractOpen(caller.tenant(), contract)) {
            throw ApiError.denied(request);
        }
    }

    /** A seat is open when its contract is. */
    void demandSeat(Application caller, String seat, Request request) {
        Seat known = seats.find(caller.tenant(), seat).orElseThrow(() -> ApiError.denied(request));
        demand(caller, known.contract(), request);
    }
}
