package dev.prospector.sandbox.http;

/** Refusals as {@code application/problem+json} (RFC 9457), with a stable code. */
public final class Problem {

    private Problem() {}

    private record Content(String type, String title, int status, String code, String detail) {}

    public static Refusal of(int status, String code, String detail) {
        return new Refusal(reply(status, code, detail));
    }

    public static Refusal notFound(String code, String detail) {
        return of(404, code, detail);
    }

    /** A body that could be read but breaks a rule. */
    public static Refusal invalid(String code, String detail) {
        return of(422, code, detail);
    }

    static Reply reply(int status, String code, String detail) {
        return Reply.of(
                status, "application/problem+json", new Content("about:blank", title(status), status, code, detail));
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 409 -> "Conflict";
            case 422 -> "Unprocessable Content";
            default -> "Service Unavailable";
        };
    }
}
