package io.cardkeep.sandbox.console;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.fault.Faults;
import io.cardkeep.sandbox.fault.LateEffects;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.received.ReceivedCalls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The page of the control port: what is there, what came in, and forms that use cards and plan faults. */
public record Console(Ledger ledger, ReceivedCalls calls, Faults faults, LateEffects late) {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The page. */
    public Answer page() {
        return page(200, "");
    }

    /** The page, with the sentence that says why a form was not done. */
    public Answer page(int status, String trouble) {
        String message =
                trouble.isEmpty() ? "" : "<p class=\"trouble\" role=\"alert\">" + Html.text(trouble) + "</p>\n";
        return new Answer(status, "text/html; charset=utf-8", html(message), Map.of(), false, null)
                .with("Content-Security-Policy", POLICY);
    }

    /** What a form that was done answers: back to the page, so that a reload sends nothing twice. */
    public static Answer done() {
        return new Answer(303, "text/plain; charset=utf-8", "Done.", Map.of(), false, null).with("Location", "/");
    }

    public static Answer styles() {
        return resource("console.css", "text/css; charset=utf-8");
    }

    public static Answer icon() {
        return resource("console.svg", "image/svg+xml");
    }

    public static Answer script() {
        return resource("console.js", "text/javascript; charset=utf-8");
    }

    private String html(String message) {
        LedgerSection books = new LedgerSection(ledger);
        FaultsSection plans = new FaultsSection(faults, late);
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>EnKash sandbox</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="/console.svg"><link rel="stylesheet" href="/console.css"><script src="/console.js" defer></script></head>
                <body><header><h1>EnKash sandbox</h1>
                <p>A stand-in for EnKash's prepaid-card API. No card, number or rupee here is real.</p></header><main>
                """
                + message
                + section("use", "Use a card", false, useForms() + books.choices())
                + section("plan", "Faults", false, FaultsSection.form())
                + section("plans", "Planned", true, plans.standing())
                + section("ledger", "Ledger", true, books.html())
                + section("calls", "Calls", true, new CallsSection(calls).html())
                + "</main></body></html>\n";
    }

    private static String section(String id, String title, boolean live, String html) {
        return "<section id=\"" + id + "\"" + (live ? " data-live" : "") + "><h2>" + Html.text(title) + "</h2>\n" + html
                + "</section>\n";
    }

    private static String useForms() {
        String card = "list=\"card-ids\" autocomplete=\"off\" required";
        return "<form method=\"post\" action=\"/console/purchases\"><h3>At a shop</h3>\n"
                + Html.field("Card", "enKashCardId", card)
                + Html.field("Rupees", "amount", "type=\"number\" min=\"0.01\" step=\"0.01\" value=\"100\" required")
                + Html.field("Merchant", "merchantName", "value=\"Sandbox shop\" required")
                + "<button name=\"act\" value=\"purchase\">Purchase</button>\n"
                + "<button name=\"act\" value=\"refund\">Refund</button>\n"
                + "<button name=\"act\" value=\"decline\">Decline</button></form>\n"
                + "<form method=\"post\" action=\"/console/wrong-pins\"><h3>Wrong PIN three times</h3>\n"
                + Html.field("Card", "enKashCardId", card)
                + "<button>Lock by wrong PIN</button></form>\n";
    }

    private static Answer resource(String name, String type) {
        try (InputStream in = Console.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name + ".");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(200, type, text, Map.of(), false, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
