package dev.prospector.integration.domain.departure;

/** What becomes of what is held about somebody who has left LinkedIn: customers are not forced to delete it (LinkedIn RSC 4.1). */
public enum Decision {
    KEEP,
    /** All of it is to be erased. */
    ERASE
}
