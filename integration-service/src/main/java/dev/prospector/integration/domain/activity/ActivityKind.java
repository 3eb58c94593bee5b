package dev.prospector.integration.domain.activity;

/** What recruiters do at LinkedIn and we fetch, seat by seat (LinkedIn RSC 5.2 to 5.4). */
public enum ActivityKind {
    INMAILS,
    NOTES,
    STUBS;

    /** Whether LinkedIn refuses windows that hold too much: then a smaller one may be answered (LinkedIn RSC 5.3). */
    public boolean isRefusedWhenTooMany() {
        return this == STUBS;
    }

    /** Whether it is a person's own time on the seat that it belongs to, so that it is fetched back for who links late (product.md 2.2). */
    public boolean isFetchedBack() {
        return this != STUBS;
    }
}
