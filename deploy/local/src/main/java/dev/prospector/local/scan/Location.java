package dev.prospector.local.scan;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a system's data folder.
 *
 * @param path inside that folder
 */
record Location(Path path, Area area) {

    private static final String TABLE = ".ibd";

    /** Empty for what is to hold secrets (keys, passwords) or belongs to others (LinkedIn's sandbox). */
    static Optional<Location> of(Path path) {
        return switch (path.getName(0).toString()) {
            case "mariadb", "mysql" -> Optional.of(new Location(path, isTable(path) ? Area.TABLES : Area.CHANGES));
            case "kafka" -> Optional.of(new Location(path, Area.KAFKA));
            case "logs" -> Optional.of(new Location(path, Area.LOGS));
            default -> Optional.empty();
        };
    }

    boolean isTableOf(String schema) {
        return area == Area.TABLES && path.getParent().endsWith(schema);
    }

    /** MySQL appends the partition, of which we have none. */
    String table() {
        String file = path.getFileName().toString();
        return file.substring(0, file.length() - TABLE.length());
    }

    private static boolean isTable(Path path) {
        return path.toString().endsWith(TABLE);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
