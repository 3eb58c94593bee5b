package dev.prospector.testbed.wrong.service.application.service;

import jakarta.persistence.EntityManager;

record StoringService(EntityManager entities) {}
