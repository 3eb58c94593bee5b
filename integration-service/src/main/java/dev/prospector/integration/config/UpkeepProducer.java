package dev.prospector.integration.config;

import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.integration.domain.Backoff;
import dev.prospector.integration.domain.connection.UpkeepTimes;
import dev.prospector.integration.domain.provisioning.OwnAddresses;
import dev.prospector.integration.domain.seat.SeatTimes;
import dev.prospector.integration.domain.settings.ProductName;

class UpkeepProducer {
    @Produces
    @Singleton
    UpkeepTimes times(ConnectionConfig connection, OnboardingConfig onboarding) {
        return new UpkeepTimes(
                connection.claim(),
                connection.poll().every(),
                connection.poll().soon(),
                connection.retry().longest(),
                onboarding.secretRotation());
    }

    @Produces
    @Singleton
    SeatTimes seatTimes(SeatConfig seats) {
        return new SeatTimes(seats.every());
    }

    @Produces
    @Singleton
    Backoff fullJitter(ConnectionConfig connection) {
        var retry = connection.retry();
        return new Backoff(retry.first(), retry.longest(), () -> ThreadLocalRandom.current()
                .nextDouble());
    }

    @Produces
    @Singleton
    ProductName product(ConnectionConfig connection) {
        return new ProductName(connection.productName());
    }

    @Produces
    @Singleton
    OwnAddresses addresses(@ConfigProperty(name = "prospector.public-url") URI publicUrl, OnboardingConfig onboarding) {
        return OwnAddresses.at(publicUrl, onboarding.plainCallbacksAllowed());
    }
}
