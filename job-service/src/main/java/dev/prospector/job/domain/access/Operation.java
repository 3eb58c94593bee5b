package dev.prospector.job.domain.access;

/** The operations of the public API, by their operationIds; {@link AccessPolicy} says who may do them. */
public enum Operation {
    READ_ME,
    LIST_USERS,
    PUT_USER,
    CREATE_JOB,
    LIST_JOBS,
    READ_JOB,
    READ_HIRING_TEAM,
    READ_PROCESS,
    READ_BOARD,
    LIST_APPLICATIONS,
    ADD_APPLICATION,
    READ_APPLICATION,
    DELETE_APPLICATION,
    MOVE_APPLICATION,
    REJECT_APPLICATION,
    WITHDRAW_APPLICATION,
    SET_OFFER,
    LIST_STAGE_EVENTS,
    LIST_REJECTION_REASONS,
    ACTIVATE_JOB,
    ADD_HIRING_TEAM_MEMBER,
    REMOVE_HIRING_TEAM_MEMBER,
    SWITCH_PROSPECT,
    CLOSE_JOB,
    DELETE_JOB
}
