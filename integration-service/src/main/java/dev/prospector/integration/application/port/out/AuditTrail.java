package dev.prospector.integration.application.port.out;

import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StateChange;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.settings.Settings;

/**
 * Remembers for ever who did what to the current tenant's connection and inbox, if and when the running transaction commits
 * (architecture.md 3.8). Exports that LinkedIn pushes are no deed of a user's: the inbox itself keeps them.
 */
public interface AuditTrail {
    /** There is a child application now. */
    void connected(Connection made);

    /** Its child application, or whether it is in use; of secrets {@link #secretsReplaced} tells. */
    void connectionChanged(Connection before, Connection after);

    /** @param integrations what an admin told that they had requested at LinkedIn */
    void requested(List<IntegrationKey> integrations);

    /** Our half is to be repeated. */
    void partnerNotified();

    void settingsChanged(Settings before, Settings after);

    void entitled(boolean granted);

    void stateChanged(StateChange change);

    /** @param erase whether LinkedIn is to delete what it was sent */
    void disconnectionAsked(boolean erase);

    /** All steps of it are over. */
    void disconnected(Disconnection over);

    /** The application has another secret; never which. */
    void secretsReplaced(Connection before, Connection after);

    /** A user is that person at LinkedIn. */
    void linked(UserLink link);

    /** They are so no more. */
    void unlinked(UserLink link);

    /** An admin's word whose seat it is. @param after nobody when it was taken back */
    void seatPaired(SeatUrn seat, Optional<String> before, Optional<String> after);

    /** An admin wants the seats to be looked at again. */
    void seatsAskedFor();

    /** An admin's word about somebody who has left LinkedIn. */
    void departureDecided(DepartedMember before, DepartedMember after);

    /** A notice that LinkedIn did not push was taken as if it had. */
    void askedFor(Notice lost);

    /** @param replayed how many failed exports were begun anew */
    void replayed(ReplaySelection selection, int replayed);
}
