package dev.prospector.sandbox.idp;

/** A username is a token's subject, so two people cannot share one. */
public final class UsernameTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsernameTaken(String username) {
        super("The username " + username + " is taken.");
    }
}
