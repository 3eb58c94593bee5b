package dev.prospector.testbed.wrong.ports.application.port.in;

import jakarta.persistence.EntityManager;

interface StoredOrdering {

    EntityManager entities();
}
