package dev.prospector.integration.adapter.out.http.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a class logs meanwhile. */
final class LoggedLines implements AutoCloseable {
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Lines();
    private final Logger logger;

    private final class Lines extends Handler {
        @Override
        public void publish(LogRecord line) {
            var some = line.getParameters();
            lines.add(some == null ? line.getMessage() : String.format(line.getMessage(), some));
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nor is anything held.
        }
    }

    private LoggedLines(Logger logger) {
        this.logger = logger;
    }

    static LoggedLines of(Class<?> who) {
        var log = new LoggedLines(Logger.getLogger(who.getName()));
        log.logger.addHandler(log.handler);
        return log;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }
}
