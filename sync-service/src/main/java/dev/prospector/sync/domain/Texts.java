package dev.prospector.sync.domain;

/** Texts from outside that name something: what the ledger's columns can hold, and what is still the same when compared. */
public final class Texts {

    /** Ids that other services gave. */
    public static final int ID_LENGTH = 36;

    private Texts() {}

    /** Takes no blanks around it: the database would take {@code 'x '} for {@code 'x'}. */
    public static String name(String what, int atMost, String text) {
        if (text == null || text.isBlank() || !text.equals(text.strip()) || text.length() > atMost) {
            throw new IllegalArgumentException("not a " + what);
        }
        return text;
    }

    public static String nameOrNull(String what, int atMost, String text) {
        return text == null || text.isBlank() ? null : name(what, atMost, text);
    }
}
