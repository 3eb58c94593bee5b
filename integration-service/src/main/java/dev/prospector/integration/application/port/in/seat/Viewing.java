package dev.prospector.integration.application.port.in.seat;

import java.util.List;

import dev.prospector.integration.domain.seat.HeldTenure;

/** What a user may read as its owner (product.md 2.2). */
public interface Viewing {
    /**
     * The times on seats of the person whom the user has linked: a pairing by hand gives none, and neither does a seat's present or
     * earlier holder who is somebody else. What belongs to a contract is withheld while that has no access (product.md 2.1.5).
     */
    List<HeldTenure> tenuresOf(String userId);
}
