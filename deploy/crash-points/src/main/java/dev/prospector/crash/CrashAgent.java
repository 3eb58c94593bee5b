package dev.prospector.crash;

import java.lang.instrument.Instrumentation;
import java.nio.file.Path;

import dev.prospector.crash.boot.CrashPoints;

/**
 * Puts the crash points into a service as its classes are loaded, for fault tests alone (quality.md E2):
 * {@code java -javaagent:crash-points.jar=FOLDER}. The services themselves have none and know nothing of it.
 */
public final class CrashAgent {

    private CrashAgent() {}

    /** @param folder where tests give their orders; its name is the service's, or that with a number behind it */
    public static void premain(String folder, Instrumentation instrumentation) {
        CrashFolder orders = CrashFolder.in(Path.of(folder));
        CrashPoints.watch(orders.path());
        String service = orders.path().getFileName().toString().replaceFirst("-\\d+$", "");
        instrumentation.addTransformer(
                new PointInstrumentation(CrashPointList.read().of(service), orders));
    }
}
