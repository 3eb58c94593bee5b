package dev.prospector.local.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.crash.CrashAgent;
import dev.prospector.crash.CrashPoint;
import dev.prospector.crash.CrashPointList;
import dev.prospector.crash.PackagedService;
import dev.prospector.crash.boot.CrashPoints;
import dev.prospector.local.Service;
import dev.prospector.testbed.Repository;

/** Crash points are named in a file: a method that was renamed must not be taken for one that is never reached. */
class CrashPointNamesFaultsIT {

    @ParameterizedTest
    @EnumSource
    void every_point_has_its_method_in_the_packaged_service(Service service) {
        try (PackagedService packaged = packaged(service)) {
            List<CrashPoint> points = CrashPointList.read().of(service.name(0)).points();
            assertFalse(points.isEmpty());
            assertEquals(
                    List.of(),
                    points.stream().filter(Predicate.not(packaged::has)).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_packaged_service_has_a_crash_point_itself(Service service) {
        try (PackagedService packaged = packaged(service)) {
            assertFalse(packaged.hasClass(CrashAgent.class.getName()));
            assertFalse(packaged.hasClass(CrashPoints.class.getName()));
        }
    }

    private static PackagedService packaged(Service service) {
        return PackagedService.in(Repository.root().resolve(service.name(0)).resolve("target/quarkus-app"));
    }
}
