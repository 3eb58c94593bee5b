package dev.prospector.kit.http.privacy;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

import io.quarkus.logging.LoggingFilter;

/**
 * Masks parameters of log lines that hold what a domain marked as {@code @Personal} (quality.md S4). A second net: what is joined to the
 * message itself, or stands in an exception's text, comes through, so nothing personal is put there.
 */
@LoggingFilter(name = "personal-data")
public final class PersonalDataFilter implements Filter {
    @Override
    public boolean isLoggable(LogRecord line) {
        var parameters = line.getParameters();
        if (parameters != null && Stream.of(parameters).anyMatch(Masking::isNeeded)) {
            line.setParameters(
                    Stream.of(parameters).map(PersonalDataFilter::shown).toArray());
        }
        return true;
    }

    private static Object shown(Object parameter) {
        return Masking.isNeeded(parameter) ? Masking.of(parameter) : parameter;
    }
}
