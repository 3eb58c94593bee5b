package dev.prospector.sync.application.service.activity;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.in.activity.InMailReading;
import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.out.activity.Place;

/** Without a transaction: other services are asked. */
@ApplicationScoped
class InMailReadingService implements InMailReading {

    private final Readings readings;
    private final InMailPages pages;
    private final Credits credits;

    InMailReadingService(Readings readings, InMailPages pages, Credits credits) {
        this.readings = readings;
        this.pages = pages;
        this.credits = credits;
    }

    @Override
    public Slice<Shown> newest(String userId, String candidateId, Optional<Place> after, int atMost) {
        Slice<Shown> shown = readings.of(userId, candidateId, after, atMost, pages::read);
        return credits.on(shown, Shown::writing, Shown::creditedTo);
    }
}
