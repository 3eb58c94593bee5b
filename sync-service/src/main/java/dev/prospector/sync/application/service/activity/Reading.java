package dev.prospector.sync.application.service.activity;

import java.util.Optional;

import dev.prospector.sync.application.port.out.activity.Matches.Match;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.domain.access.Viewer;

/**
 * A page that is to be read, with all that other services had to say of it.
 *
 * @param viewer empty when it cannot be known who reads
 */
record Reading(String candidateId, Match match, Optional<Viewer> viewer, Optional<Place> after, int atMost) {}
