package dev.prospector.integration.adapter.out.persistence.connection;

/** Tells this replica's cache, after the commit, that what it knows is old. */
record HooksChanged() {}
