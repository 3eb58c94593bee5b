package dev.prospector.local.faults;

import java.util.Map;

/** A LinkedIn member of a fault test: one of many, told apart by their number. */
public record Member(long series, int number) {

    public String person() {
        return "urn:li:person:f" + series + "-" + number;
    }

    /** As the sandbox takes it. */
    public Map<String, String> profile() {
        return Map.of(
                "person",
                person(),
                "firstName",
                "Member",
                "lastName",
                "Number" + number,
                "publicProfileUrl",
                "https://www.linkedin.com/in/f" + series + "-" + number);
    }
}
