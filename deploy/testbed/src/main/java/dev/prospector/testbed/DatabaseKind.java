package dev.prospector.testbed;

import java.util.Arrays;
import java.util.Locale;

/**
 * Which server plays the database. MariaDB is the small one that everybody has; MySQL is what production runs, a large download
 * (profile {@code mysql}).
 */
public enum DatabaseKind {
    MARIADB {
        @Override
        DatabasePrograms programs(DatabaseOptions options) {
            return new MariaDbPrograms(MariaDbBinaries.unpacked(), options);
        }
    },
    MYSQL {
        @Override
        DatabasePrograms programs(DatabaseOptions options) {
            return new MySqlPrograms(MySqlBinaries.unpacked(), options);
        }
    };

    private static final String CHOICE = "prospector.database";

    /**
     * What the system property {@code prospector.database} names; MariaDB without it.
     *
     * @throws IllegalArgumentException when it names none of ours
     */
    public static DatabaseKind chosen() {
        String choice = System.getProperty(CHOICE, MARIADB.label());
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(choice))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(CHOICE + " is \"" + choice + "\", not mariadb or mysql"));
    }

    /** As people write it; also names folders, logs and processes. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract DatabasePrograms programs(DatabaseOptions options);
}
