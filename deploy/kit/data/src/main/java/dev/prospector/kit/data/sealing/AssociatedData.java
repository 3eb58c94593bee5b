package dev.prospector.kit.data.sealing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What sealed bytes are bound to, written so that two places never read the same. */
public final class AssociatedData {
    private AssociatedData() {}

    /** {@code place|part|part}; bars and backslashes within a part are marked by a backslash. */
    public static String of(String place, String... parts) {
        return Arrays.stream(parts)
                .map(part -> part.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|", place + "|", ""));
    }
}
