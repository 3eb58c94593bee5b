package dev.prospector.integration.domain.access;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked of this service, by the API's operation ids ({@code deploy/contracts/access.yaml}). */
public enum Operation {
    LIST_INBOX_EVENTS("listInboxEvents"),
    RECEIVE_LOST_INBOX_EVENT("receiveLostInboxEvent"),
    REPLAY_INBOX_EVENTS("replayInboxEvents"),
    READ_CONNECTION("readConnection"),
    CONNECT("connect"),
    REQUEST_CONNECTION("requestConnection"),
    NOTIFY_PARTNER("notifyPartner"),
    DISCONNECT("disconnect"),
    READ_CONNECTION_SETTINGS("readConnectionSettings"),
    CHANGE_CONNECTION_SETTINGS("changeConnectionSettings"),
    LIST_CONNECTION_EVENTS("listConnectionEvents"),
    DIAGNOSE_CONNECTION("diagnoseConnection"),
    READ_MY_LINKED_IN("readMyLinkedIn"),
    BEGIN_LINKING("beginLinking"),
    COMPLETE_LINKING("completeLinking"),
    UNLINK_LINKED_IN("unlinkLinkedIn"),
    LIST_SEATS("listSeats"),
    REFRESH_SEATS("refreshSeats"),
    PAIR_SEAT("pairSeat"),
    UNPAIR_SEAT("unpairSeat"),
    LIST_DEPARTED_MEMBERS("listDepartedMembers"),
    DECIDE_DEPARTED_MEMBER("decideDepartedMember");

    private final String id;

    Operation(String id) {
        this.id = id;
    }

    /** @param operationId as the API's document has it, such as {@code listInboxEvents} */
    public static Optional<Operation> called(String operationId) {
        return Arrays.stream(values())
                .filter(operation -> operation.id.equals(operationId))
                .findFirst();
    }
}
