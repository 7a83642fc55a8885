package io.cardkeep.demo;

import io.cardkeep.demo.company.DemoPerson;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the terminal shows once everything runs. */
final class Welcome {
    private Welcome() {}

    static String of(Demo demo, Path data) {
        String accounts = DemoPerson.toSignInAs().stream()
                .map(person -> "  %-32s %s, %s"
                        .formatted(
                                person.email(),
                                person.name(),
                                person.role().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .collect(Collectors.joining("\n"));
        return """

                Cardkeep is ready: %s

                %s
                  Password of all of them: %s

                Mail is kept at %s/demo/mail, and what EnKash's stand-in received at %s/received.
                Everything is in %s. Ctrl-C ends it; the next start goes on from here.
                """.formatted(demo.address(), accounts, demo.password().text(), demo.address(), demo.control(), data);
    }
}
