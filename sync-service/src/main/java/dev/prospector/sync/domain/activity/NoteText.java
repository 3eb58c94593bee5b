package dev.prospector.sync.domain.activity;

import dev.prospector.sync.domain.Personal;

/** What a recruiter noted, in the clear: opened only to be shown. It cannot be printed. */
@Personal
public record NoteText(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
