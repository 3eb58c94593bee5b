package dev.prospector.integration.application.service.connection;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.connection.ConnectionUpkeep;
import dev.prospector.integration.domain.connection.DueWork;

@ApplicationScoped
class ConnectionUpkeepService implements ConnectionUpkeep {
    private final DueConnectionWork due;
    private final OurHalf ourHalf;
    private final StatusPolling polling;
    private final SecretRotation rotation;
    private final DisconnectionProgress disconnection;
    private final ApplyAddressTelling applyAddress;

    ConnectionUpkeepService(
            DueConnectionWork due,
            OurHalf ourHalf,
            StatusPolling polling,
            SecretRotation rotation,
            DisconnectionProgress disconnection,
            ApplyAddressTelling applyAddress) {
        this.due = due;
        this.ourHalf = ourHalf;
        this.polling = polling;
        this.rotation = rotation;
        this.disconnection = disconnection;
        this.applyAddress = applyAddress;
    }

    @Override
    public Optional<DueWork> take(DueWork.Kind kind) {
        return due.take(kind);
    }

    @Override
    public void tend(DueWork work) {
        switch (work.kind()) {
            case OUR_HALF -> ourHalf.send(work);
            case POLL -> polling.poll(work);
            case SECRET_ROTATION -> rotation.rotate(work);
            case DISCONNECTION -> disconnection.advance(work);
            case APPLY_ADDRESS -> applyAddress.tell(work);
            case CONNECT, DIAGNOSIS -> throw new IllegalArgumentException("an admin does that");
            case SEATS -> throw new IllegalArgumentException("seats have workers of their own");
        }
    }
}
