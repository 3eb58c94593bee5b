package dev.prospector.sync.application.port.out.activity;

import java.time.Instant;

/** A place in a list of what LinkedIn told, newest first: that of a record of a contract, by their URNs. */
public record Place(Instant at, String urn, String contract) {}
