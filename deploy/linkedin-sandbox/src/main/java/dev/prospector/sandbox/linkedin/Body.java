package dev.prospector.sandbox.linkedin;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Request;

/** The JSON body of a call to LinkedIn; what cannot be read is refused with 400 and LinkedIn's own error body. */
public final class Body {

    private Body() {}

    public static <T> T of(Request request, Class<T> type) {
        try {
            return request.json(type);
        } catch (Refusal unreadable) {
            throw ApiError.badParameter("The body is no JSON of the expected shape");
        }
    }
}
