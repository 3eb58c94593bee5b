package dev.prospector.integration.adapter.out.persistence.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.integration.domain.activity.ActivityCursor;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.Backlog;
import dev.prospector.integration.domain.activity.CursorKey;
import dev.prospector.integration.domain.activity.Failures;
import dev.prospector.integration.domain.activity.Reading;
import dev.prospector.integration.domain.activity.Reading.Lane;
import dev.prospector.integration.domain.activity.SetAside;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.kit.data.sql.TenantSql;

/** A cursor as its row holds it. */
final class JdbcCursorRow {
    private JdbcCursorRow() {}

    static CursorKey key(ResultSet row) throws SQLException {
        var seat = new SeatKey(new ContractUrn(row.getString("contract")), new SeatUrn(row.getString("seat")));
        return new CursorKey(seat, ActivityKind.valueOf(row.getString("kind")));
    }

    static Map<String, Object> named(CursorKey key) {
        var row = new HashMap<String, Object>();
        row.put("contract", key.seat().contract().value());
        row.put("seat", key.seat().seat().value());
        row.put("kind", key.kind());
        return row;
    }

    static ActivityCursor read(ResultSet row) throws SQLException {
        return new ActivityCursor(
                TenantSql.instant(row, "fetched_up_to"),
                backlog(row.getString("backlog")),
                aside(row.getString("aside")),
                row.getString("reading_lane") == null ? Optional.empty() : Optional.of(reading(row)),
                time(row, "last_success"),
                time(row, "live_due_at"),
                time(row, "history_due_at"),
                new Failures(row.getInt("failures"), row.getInt("live_failures")));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        var window = new TimeWindow(TenantSql.instant(row, "reading_from"), TenantSql.instant(row, "reading_until"));
        return new Reading(
                Lane.valueOf(row.getString("reading_lane")), window, row.getInt("reading_start"), total(row));
    }

    private static OptionalInt total(ResultSet row) throws SQLException {
        var total = row.getInt("reading_total");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(total);
    }

    static Map<String, Object> values(CursorKey key, ActivityCursor cursor) {
        var row = named(key);
        row.put("upTo", cursor.fetchedUpTo());
        row.put("backlog", text(cursor.backlog()));
        row.put("aside", cursor.aside().isEmpty() ? null : text(cursor.aside()));
        row.put("asideTimes", cursor.aside().mostTimes());
        row.put("lane", cursor.reading().map(Reading::lane).orElse(null));
        row.put("from", cursor.reading().map(reading -> reading.window().from()).orElse(null));
        row.put(
                "until",
                cursor.reading().map(reading -> reading.window().until()).orElse(null));
        row.put("start", cursor.reading().map(Reading::start).orElse(null));
        row.put("total", cursor.reading().map(JdbcCursorRow::total).orElse(null));
        row.put("success", cursor.lastSuccess().orElse(null));
        row.put("live", cursor.liveDue().orElse(null));
        row.put("history", cursor.historyDue().orElse(null));
        row.put("failures", cursor.failures().inARow());
        row.put("liveFailures", cursor.failures().live());
        return row;
    }

    private static Integer total(Reading reading) {
        return reading.total().isPresent() ? reading.total().getAsInt() : null;
    }

    private static String text(Backlog backlog) {
        return lines(backlog, "").collect(Collectors.joining("\n"));
    }

    /** As a backlog, with how often each was declined before it. */
    private static String text(SetAside aside) {
        return aside.byTimes().entrySet().stream()
                .flatMap(some -> lines(some.getValue(), some.getKey() + " "))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Backlog backlog, String before) {
        return backlog.windows().stream()
                .map(window -> before + window.from().toEpochMilli() + " "
                        + window.until().toEpochMilli());
    }

    private static SetAside aside(String text) {
        var byTimes = new TreeMap<Integer, List<TimeWindow>>();
        Optional.ofNullable(text).stream().flatMap(String::lines).forEach(line -> {
            var between = line.indexOf(' ');
            byTimes.computeIfAbsent(Integer.valueOf(line.substring(0, between)), times -> new ArrayList<>())
                    .add(window(line.substring(between + 1)));
        });
        var backlogs = new TreeMap<Integer, Backlog>();
        byTimes.forEach((times, windows) -> backlogs.put(times, new Backlog(windows)));
        return new SetAside(backlogs);
    }

    private static Backlog backlog(String text) {
        return new Backlog(text.lines().map(JdbcCursorRow::window).toList());
    }

    private static TimeWindow window(String line) {
        var between = line.indexOf(' ');
        return new TimeWindow(millis(line.substring(0, between)), millis(line.substring(between + 1)));
    }

    private static Instant millis(String text) {
        return Instant.ofEpochMilli(Long.parseLong(text));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(TenantSql.instant(row, column));
    }
}
