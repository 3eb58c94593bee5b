package dev.prospector.integration.domain.departure;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.integration.domain.link.PersonUrn;

/**
 * LinkedIn's word that an exported member has left (LinkedIn RSC 4.1).
 *
 * @param at nothing when LinkedIn does not say
 */
public record Departure(PersonUrn person, Optional<Instant> at) {}
