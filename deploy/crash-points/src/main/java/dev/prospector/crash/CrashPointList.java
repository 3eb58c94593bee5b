package dev.prospector.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All crash points that there are, as {@code crash-points.txt} names them. */
public record CrashPointList(List<CrashPoint> points) {

    public CrashPointList {
        points = List.copyOf(points);
    }

    public static CrashPointList read() {
        try (InputStream file = CrashPointList.class.getResourceAsStream("crash-points.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when a line is no crash point, or two have one name */
    static CrashPointList parse(List<String> lines) {
        List<CrashPoint> points = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(CrashPoint::parse)
                .toList();
        if (points.stream().map(CrashPoint::name).distinct().count() < points.size()) {
            throw new IllegalArgumentException("two crash points have the same name");
        }
        return new CrashPointList(points);
    }

    public CrashPointList of(String service) {
        return new CrashPointList(
                points.stream().filter(point -> point.service().equals(service)).toList());
    }

    Map<String, List<CrashPoint>> byOwner() {
        return points.stream().collect(Collectors.groupingBy(CrashPoint::owner));
    }
}
