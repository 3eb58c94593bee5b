package dev.prospector.kit.http.problem;

/** JSON pointers, RFC 6901. */
final class Pointers {
    private Pointers() {}

    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
