package dev.prospector.testbed.wrong.domain.domain;

import jakarta.persistence.Entity;

@Entity
record StoredOrder(String id) {}
