package dev.prospector.testbed.wrong.http.application.service;

import jakarta.transaction.Transactional;

import dev.prospector.testbed.wrong.http.application.port.out.Couriers;

final class WaitingService {

    private final Couriers couriers;

    WaitingService(Couriers couriers) {
        this.couriers = couriers;
    }

    @Transactional
    Couriers couriers() {
        return couriers;
    }
}
