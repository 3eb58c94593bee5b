package dev.prospector.testbed;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The servers of this test run: one database and one broker per JVM, however many applications and class loaders come and go.
 * System properties are the one place that all class loaders share.
 */
final class SharedServers {

    static final Account TESTER = Account.ofEverything("app", "app");

    private SharedServers() {}

    /** Address of the schema, which is made when it is first asked for. */
    static String databaseUrl(String schema) {
        int port = Integer.parseInt(oncePerJvm("prospector.testbed.database-port", SharedServers::startDatabase));
        try {
            Database.execute(port, TESTER, Account.schemaStatement(schema));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make schema " + schema, e);
        }
        return Database.url(port, schema);
    }

    /** Address of the broker, with all declared topics. */
    static String bootstrapServers() {
        return oncePerJvm("prospector.testbed.bootstrap-servers", SharedServers::startBroker);
    }

    /** A folder that goes with this JVM. */
    static Path folder() {
        return Path.of(oncePerJvm("prospector.testbed.folder", SharedServers::makeFolder));
    }

    static String oncePerJvm(String key, Supplier<String> value) {
        synchronized (Runtime.getRuntime()) {
            String known = System.getProperty(key);
            if (known == null) {
                known = value.get();
                System.setProperty(key, known);
            }
            return known;
        }
    }

    private static String startDatabase() {
        DatabaseOptions options = DatabaseOptions.temporary(DatabaseKind.chosen(), TESTER);
        Database database = Database.start(options);
        EndOfJvm.ends(database.process(), options.folder());
        return Integer.toString(database.port());
    }

    private static String startBroker() {
        Path folder = Folders.temporary("kafka");
        BrokerProcess broker =
                BrokerProcess.start(folder.resolve("data"), Ports.free(), Ports.free(), folder.resolve("kafka.log"));
        EndOfJvm.ends(broker.process(), folder);
        Topics.read(Contracts.file("topics.yaml")).apply(broker.bootstrapServers());
        return broker.bootstrapServers();
    }

    private static String makeFolder() {
        Path folder = Folders.temporary("testbed");
        EndOfJvm.removes(folder);
        return folder.toString();
    }
}
