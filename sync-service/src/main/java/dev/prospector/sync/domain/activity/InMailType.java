package dev.prospector.sync.domain.activity;

/** What happened in the conversation, in LinkedIn's words. */
public enum InMailType {
    INMAIL,
    INMAIL_ACCEPTED,
    INMAIL_DECLINED
}
