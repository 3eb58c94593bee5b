package dev.prospector.integration.application.port.in.seat;

import java.util.List;
import java.util.Set;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.seat.HeldTenure;

/** What a user may read as its owner (product.md 2.2). */
public interface Viewing {

    /** As the connection stands now; for a tenant without one, a reader of nothing. */
    Reader reader(String userId);

    /**
     * @param connected whether the user has linked a LinkedIn account, and that link stands
     * @param contracts to which the tenant has access, whoever reads: what belongs to others is withheld (product.md 2.1.5)
     * @param tenures the times, on seats of these contracts, of the person whom the user has linked: a pairing by hand gives none, and
     *     neither does a seat's present or earlier holder who is somebody else
     */
    record Reader(boolean connected, Set<ContractUrn> contracts, List<HeldTenure> tenures) {

        public Reader {
            contracts = Set.copyOf(contracts);
            tenures = List.copyOf(tenures);
        }
    }
}
