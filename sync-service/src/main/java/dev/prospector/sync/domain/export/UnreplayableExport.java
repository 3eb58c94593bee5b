package dev.prospector.sync.domain.export;

/**
 * Only what was refused or parked can be replayed: a success is for ever, and what is underway goes on by itself
 * (product.md 2.4).
 */
public final class UnreplayableExport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreplayableExport() {
        super("Only an export that was refused or parked can be replayed.");
    }
}
