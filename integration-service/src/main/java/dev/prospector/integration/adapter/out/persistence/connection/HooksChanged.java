package dev.prospector.integration.adapter.out.persistence.connection;

import dev.prospector.integration.domain.connection.Hook;

/** Tells this replica's cache, after the commit, what a hook is now. */
record HooksChanged(Hook hook) {}
