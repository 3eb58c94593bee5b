package dev.prospector.sandbox.control;

import java.time.Duration;

import dev.prospector.sandbox.linkedin.DateHeader;
import dev.prospector.sandbox.linkedin.Faults;

/** What can be wrong with LinkedIn: its calls and pushes, and its clock. */
public record Troubles(Faults faults, DateHeader date) {

    void end() {
        faults.clear();
        date.skew(Duration.ZERO);
    }
}
