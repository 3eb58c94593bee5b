package dev.prospector.kit.data.sealing;

import org.eclipse.microprofile.config.Config;

/** Another process with the same keyset file and the same database. */
public record Replica(Sealing sealing, SealedColumns columns) {

    public static Replica of(Config config, SealedColumns columns) {
        return new Replica(new Sealing(config), columns);
    }

    public SealingStatus status(Keyset keyset) {
        var keys = sealing.keys(keyset);
        return new SealingStatus(
                SealingKeys.unsigned(keys.primary()),
                keys.enabled().stream().map(SealingKeys::unsigned).toList(),
                columns.others(keyset, keys),
                columns.oldestEvent());
    }
}
