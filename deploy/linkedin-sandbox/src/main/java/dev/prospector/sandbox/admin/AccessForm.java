package dev.prospector.sandbox.admin;

import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Request;

/**
 * What a button of the page sends.
 *
 * @param level {@code company}, or a contract's URN
 */
record AccessForm(String tenant, String level, boolean on) {

    static final String COMPANY = "company";

    static AccessForm of(Request request) {
        Parameters form = request.form();
        return new AccessForm(
                field(form, "tenant"), field(form, "level"), field(form, "on").equals("true"));
    }

    private static String field(Parameters form, String name) {
        return form.value(name).orElseThrow(() -> Problem.invalid("REQUIRED", name + " is required."));
    }

    boolean isOfCompany() {
        return level.equals(COMPANY);
    }
}
