package dev.prospector.integration.domain.explanation;

import java.util.Optional;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.settings.Settings;

/**
 * What is known of a tenant's connection, of one of its users and of the candidate in question, now.
 *
 * @param linked whether the user has linked a LinkedIn person
 * @param seated whether that person has an active seat of a contract with access
 */
public record UserFacts(
        boolean entitled,
        Optional<Connection> connection,
        Settings settings,
        boolean linked,
        boolean seated,
        CandidateStanding candidate) {
    /** What no candidate is in question for is not checked of any. */
    boolean raises(Check check) {
        return check != Check.CANDIDATE_AT_LINKEDIN || candidate != CandidateStanding.NOBODY;
    }

    boolean passes(Check check) {
        return switch (check) {
            case ENTITLED -> entitled;
            case CONNECTED -> isConnected();
            case SETTINGS_COMPLETE -> settings.areComplete();
            case COMPANY_ACCESS -> connection.map(Connection::companyAccess).orElse(false);
            case CONTRACT_ACCESS ->
                connection
                        .filter(known -> !known.contractsWithAccess().isEmpty())
                        .isPresent();
            case CANDIDATE_AT_LINKEDIN -> candidate == CandidateStanding.AT_LINKEDIN;
            case USER_LINKED -> linked;
            case USER_HAS_SEAT -> seated;
        };
    }

    private boolean isConnected() {
        return connection.filter(Connection::isOpen).isPresent();
    }

    /** Access is nothing without connection, nobody is sent without access, and a seat is nobody's without link. */
    private Optional<Check> needed(Check check) {
        return switch (check) {
            case COMPANY_ACCESS, CONTRACT_ACCESS -> Optional.of(Check.CONNECTED);
            case CANDIDATE_AT_LINKEDIN -> Optional.of(Check.COMPANY_ACCESS);
            case USER_LINKED -> Optional.of(Check.CONNECTED);
            case USER_HAS_SEAT -> Optional.of(Check.USER_LINKED);
            case ENTITLED, CONNECTED, SETTINGS_COMPLETE -> Optional.empty();
        };
    }

    Checked judge(Check check) {
        if (passes(check)) {
            return new Checked(check, Outcome.PASSED);
        }
        var isMoot = needed(check).filter(first -> !passes(first)).isPresent();
        return new Checked(check, isMoot ? Outcome.NOT_CHECKED : Outcome.FAILED);
    }
}
