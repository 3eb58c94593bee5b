package dev.prospector.sync.application.port.in;

/** Gives the current tenant's exports that did not land another chance (product.md 2.4). */
public interface ExportReplays {

    /**
     * Judged afresh, soon; an export that LinkedIn's side had ended is fetched again first.
     *
     * @throws UnknownExport when the tenant has none of that request id
     * @throws dev.prospector.sync.domain.UnreplayableExport unless it was refused or parked
     */
    void replay(String requestId);
}
