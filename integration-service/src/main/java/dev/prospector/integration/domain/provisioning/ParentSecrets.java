package dev.prospector.integration.domain.provisioning;

import java.util.Optional;

/** The live secrets of the parent application (LinkedIn RSC 1.3). @param live nothing where there is no such application */
public record ParentSecrets(Optional<ClientSecrets> live) {}
