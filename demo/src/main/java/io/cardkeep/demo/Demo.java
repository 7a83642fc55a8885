package io.cardkeep.demo;

import io.cardkeep.demo.app.DemoApplication;
import io.cardkeep.demo.database.KeptDatabase;
import io.cardkeep.demo.enkash.KeptSandbox;
import io.cardkeep.demo.folder.DataFolder;
import io.cardkeep.demo.folder.KeptSecret;
import io.cardkeep.demo.folder.RandomText;
import io.cardkeep.demo.keys.SealingKeystore;
import io.cardkeep.sandbox.EnKashSandbox;
import java.net.URI;
import java.time.InstantSource;

/**
 * A running demo.
 *
 * @param address where people reach it
 * @param control the sandbox's control port
 * @param password everybody's password
 */
record Demo(URI address, URI control, KeptSecret password) {

    /** Starts the parts, each after the ones it needs; what is started is added to {@code parts} at once. */
    static Demo start(DemoSettings settings, RunningParts parts, InstantSource clock) {
        DataFolder data = parts.add(DataFolder.claim(settings.data()));
        int port = LoopbackPort.free(settings.port());
        KeptSecret password = KeptSecret.in(data.resolve("demo-password"), RandomText::readable);
        SealingKeystore keystore = SealingKeystore.in(data);
        KeptDatabase database = parts.add(KeptDatabase.start(data));
        EnKashSandbox sandbox = parts.add(KeptSandbox.start(data, clock.instant()));
        URI address = URI.create("http://localhost:" + port);
        parts.add(DemoApplication.start(AppSettings.of(address, database, sandbox, keystore), password));
        return new Demo(address, sandbox.controlUrl(), password);
    }
}
