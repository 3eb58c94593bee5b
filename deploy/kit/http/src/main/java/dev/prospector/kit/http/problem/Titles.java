package dev.prospector.kit.http.problem;

import jakarta.ws.rs.core.Response.Status;

/** Titles and default codes of problems by status. */
final class Titles {
    private Titles() {}

    static String of(int status) {
        if (status == 422) {
            return "Unprocessable Content";
        }
        var known = Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }

    /** For problems that nobody gave a code of their own: {@code NOT_FOUND}, {@code METHOD_NOT_ALLOWED}, … */
    static String code(int status) {
        return switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 500 -> "INTERNAL_ERROR";
            default -> of(status).toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z]+", "_");
        };
    }
}
