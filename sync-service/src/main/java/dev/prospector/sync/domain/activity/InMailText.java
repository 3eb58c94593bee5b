package dev.prospector.sync.domain.activity;

import dev.prospector.sync.domain.Personal;

/**
 * What an InMail says, in the clear: opened only to be shown. It cannot be printed.
 *
 * @param subject may be null
 * @param body may be null
 */
@Personal
public record InMailText(String subject, String body) {

    @Override
    public String toString() {
        return "***";
    }
}
