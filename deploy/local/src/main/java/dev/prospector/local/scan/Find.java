package dev.prospector.local.scan;

/**
 * A canary that was found.
 *
 * @param disguise the form that it had
 * @param offset in the file, bytes
 */
record Find(Canary canary, String disguise, Location location, long offset) {

    boolean isAllowed() {
        return canary.allowed().covers(location);
    }

    @Override
    public String toString() {
        return canary + " (" + disguise + ") in " + location + " at " + offset;
    }
}
