package dev.prospector.integration.domain.access;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may see and change the connection with LinkedIn, link their own account, and see and repair the inbox (product.md 3,
 * {@code deploy/contracts/access.yaml}); nothing else decides it. Of several tenant roles each gives what it gives.
 */
public final class AccessPolicy {
    private static final String ADMIN = "admin";
    private static final String RECRUITER = "recruiter";
    private static final String HIRING_MANAGER = "hiring-manager";
    private static final String READ_ONLY = "read-only";

    private AccessPolicy() {}

    /** @param tenantRoles as the token names them; others give nothing */
    public static Verdict judge(Operation operation, Set<String> tenantRoles) {
        var allowed =
                switch (operation) {
                    case LIST_INBOX_EVENTS,
                            READ_CONNECTION,
                            READ_CONNECTION_SETTINGS,
                            LIST_CONNECTION_EVENTS,
                            LIST_SEATS,
                            LIST_DEPARTED_MEMBERS -> tenantRoles.contains(ADMIN) || tenantRoles.contains(READ_ONLY);
                    case RECEIVE_LOST_INBOX_EVENT,
                            REPLAY_INBOX_EVENTS,
                            CONNECT,
                            REQUEST_CONNECTION,
                            NOTIFY_PARTNER,
                            DISCONNECT,
                            CHANGE_CONNECTION_SETTINGS,
                            DIAGNOSE_CONNECTION,
                            REFRESH_SEATS,
                            PAIR_SEAT,
                            UNPAIR_SEAT,
                            DECIDE_DEPARTED_MEMBER -> tenantRoles.contains(ADMIN);
                    case READ_MY_LINKED_IN -> isLinkable(tenantRoles) || tenantRoles.contains(READ_ONLY);
                    case BEGIN_LINKING, COMPLETE_LINKING, UNLINK_LINKED_IN -> isLinkable(tenantRoles);
                };
        return allowed ? Verdict.ALLOW : Verdict.DENY;
    }

    /** Interviewers do nothing at LinkedIn. */
    private static boolean isLinkable(Set<String> tenantRoles) {
        return Stream.of(ADMIN, RECRUITER, HIRING_MANAGER).anyMatch(tenantRoles::contains);
    }
}
