package io.cardkeep.demo;

import io.cardkeep.demo.database.KeptDatabase;
import io.cardkeep.demo.folder.DataFolder;

/** The demo's parts, in the order in which each needs the ones before it. */
final class Demo {
    private Demo() {}

    static void start(DemoSettings settings, RunningParts parts) {
        DataFolder data = parts.add(DataFolder.claim(settings.data()));
        BusyPort.refuse(settings.port());
        KeptDatabase database = parts.add(KeptDatabase.start(data));
        System.out.println("The database answers at " + database.url() + ".");
    }
}
