package dev.prospector.local.crash;

import dev.prospector.crash.CrashPoint;
import dev.prospector.crash.boot.Mode;
import dev.prospector.local.Service;

/**
 * One crash.
 *
 * @param hit at which it happens, from 1
 */
record CrashPointCase(CrashPoint point, int hit, Mode mode) {

    CrashPointCase(CrashPoint point, int hit) {
        this(point, hit, Mode.ABANDON);
    }

    CrashPointCase byKill() {
        return new CrashPointCase(point, hit, Mode.HALT);
    }

    Service service() {
        return CrashPointAgents.service(point);
    }

    @Override
    public String toString() {
        return point.name() + " " + mode + " at hit " + hit;
    }
}
