package dev.prospector.integration.application.service.diagnosis;

import java.util.Optional;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.settings.Settings;

/** What we know ourselves of the tenant to be diagnosed. */
record Patient(boolean entitled, Optional<Connection> connection, Settings settings) {}
