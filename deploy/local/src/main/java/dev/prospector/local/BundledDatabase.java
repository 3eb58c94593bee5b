package dev.prospector.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.prospector.testbed.Account;
import dev.prospector.testbed.Database;
import dev.prospector.testbed.DatabaseKind;
import dev.prospector.testbed.DatabaseOptions;

/** A server of this run's own. Each service has a user that sees its own schema only. */
public record BundledDatabase(DatabaseKind kind) implements DatabaseServer {

    @Override
    public String describe(Setup setup) {
        return kind.label() + " at 127.0.0.1:" + port(setup);
    }

    @Override
    public void start(Setup setup, Children children) {
        List<Account> accounts =
                Service.stored().map(service -> account(service, setup)).toList();
        Path folder = setup.data().resolve(kind.label());
        DatabaseOptions options = DatabaseOptions.in(kind, folder, port(setup), setup.log(kind.label()), accounts);
        Database.start(
                setup.extras().binlog() ? options.withBinlog() : options,
                server -> children.add(Children.Tier.DATABASE, server));
    }

    @Override
    public Map<String, String> environment(Service service, Setup setup) {
        Account account = account(service, setup);
        return DatabaseServer.environment(
                Database.url(port(setup), service.schema()), account.user(), account.password());
    }

    private static int port(Setup setup) {
        return setup.doors().port(Door.DATABASE, 0);
    }

    private static Account account(Service service, Setup setup) {
        return Account.of(service.schema(), service.schema(), setup.secrets().password(service.schema()));
    }
}
