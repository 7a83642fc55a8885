package io.cardkeep.web.routes;

import java.util.List;
import java.util.Map;

/**
 * A route and what it answers.
 *
 * @param name method and pattern, as the application maps it
 * @param path one address of it; ids in it are nobody's
 * @param form what is sent
 * @param open whether it needs no sign-in
 * @param answers the status by role
 */
record Route(String name, String path, Map<String, String> form, boolean open, Map<String, Integer> answers) {
    static final List<Route> ALL = List.of(
            row("GET /", "/", Map.of(), false, answers(303, 303, 303)),
            row("GET /login", "/login", Map.of(), true, answers(303, 303, 303)),
            row("GET /cards/{card}", "/cards/EKCNOBODYS", Map.of(), false, answers(404, 404, 404)),
            row(
                    "POST /cards/{card}/lock",
                    "/cards/EKCNOBODYS/lock",
                    Map.of("form", "00000000-0000-7000-8000-000000000000"),
                    false,
                    answers(404, 404, 404)),
            row(
                    "DELETE /cards/{card}/lock",
                    "/cards/EKCNOBODYS/lock",
                    Map.of("form", "00000000-0000-7000-8000-000000000000"),
                    false,
                    answers(404, 404, 404)),
            row("GET /cards/{card}/block", "/cards/EKCNOBODYS/block", Map.of(), false, answers(404, 404, 404)),
            row(
                    "POST /cards/{card}/block",
                    "/cards/EKCNOBODYS/block",
                    Map.of("form", "00000000-0000-7000-8000-000000000000"),
                    false,
                    answers(404, 404, 404)),
            row("GET /cards/{card}/pin", "/cards/EKCNOBODYS/pin", Map.of(), false, answers(404, 404, 404)),
            row(
                    "POST /cards/{card}/pin",
                    "/cards/EKCNOBODYS/pin",
                    Map.of("form", "00000000-0000-7000-8000-000000000000", "sealed", "x"),
                    false,
                    answers(404, 404, 404)),
            row(
                    "POST /cards/{card}/pin/challenge",
                    "/cards/EKCNOBODYS/pin/challenge",
                    Map.of(),
                    false,
                    answers(406, 406, 406)),
            row(
                    "POST /cards/{card}/pin/confirmation",
                    "/cards/EKCNOBODYS/pin/confirmation",
                    Map.of("form", "00000000-0000-7000-8000-000000000000"),
                    false,
                    answers(404, 404, 404)),
            row("GET /cards", "/cards", Map.of(), false, answers(200, 200, 200)),
            row("GET /cards/own", "/cards/own", Map.of(), false, answers(200, 200, 200)),
            row("GET /cards/own/lock", "/cards/own/lock", Map.of(), false, answers(200, 200, 200)),
            row("POST /cards/own/lock", "/cards/own/lock", Map.of("form", "nothing"), false, answers(400, 400, 400)),
            row("GET /first-pins", "/first-pins", Map.of(), false, answers(403, 200, 200)),
            row("GET /first-pins/new", "/first-pins/new", Map.of(), false, answers(403, 200, 403)),
            row("POST /first-pins", "/first-pins", Map.of("reason", "New"), false, answers(403, 422, 403)),
            row(
                    "GET /first-pins/{id}",
                    "/first-pins/00000000-0000-7000-8000-000000000000",
                    Map.of(),
                    false,
                    answers(403, 404, 404)),
            row(
                    "POST /first-pins/{id}/approval",
                    "/first-pins/00000000-0000-7000-8000-000000000000/approval",
                    Map.of(),
                    false,
                    answers(404, 404, 404)),
            row(
                    "POST /first-pins/{id}/rejection",
                    "/first-pins/00000000-0000-7000-8000-000000000000/rejection",
                    Map.of("note", "No"),
                    false,
                    answers(404, 404, 404)),
            row("GET /pin-resets", "/pin-resets", Map.of(), false, answers(200, 200, 200)),
            row("GET /pin-resets/new", "/pin-resets/new?card=EKCNOBODYS", Map.of(), false, answers(404, 404, 404)),
            row(
                    "POST /pin-resets",
                    "/pin-resets",
                    Map.of("card", "EKCNOBODYS", "reason", "FORGOTTEN"),
                    false,
                    answers(404, 404, 404)),
            row(
                    "POST /pin-resets/{id}/cancellation",
                    "/pin-resets/00000000-0000-7000-8000-000000000000/cancellation",
                    Map.of(),
                    false,
                    answers(404, 404, 404)),
            row(
                    "POST /pin-resets/{id}/approval",
                    "/pin-resets/00000000-0000-7000-8000-000000000000/approval",
                    Map.of(),
                    false,
                    answers(404, 404, 404)),
            row(
                    "POST /pin-resets/{id}/rejection",
                    "/pin-resets/00000000-0000-7000-8000-000000000000/rejection",
                    Map.of("note", "No"),
                    false,
                    answers(404, 404, 404)),
            row("GET /approvals", "/approvals", Map.of(), false, answers(403, 200, 200)),
            row(
                    "GET /approvals/{id}",
                    "/approvals/00000000-0000-7000-8000-000000000000",
                    Map.of(),
                    false,
                    answers(403, 404, 404)),
            row("GET /history", "/history", Map.of(), false, answers(200, 200, 200)),
            row("GET /history.csv", "/history.csv", Map.of(), false, answers(200, 200, 200)),
            row("GET /accounts", "/accounts", Map.of(), false, answers(403, 200, 200)),
            row("POST /accounts", "/accounts", Map.of("id", " "), false, answers(403, 422, 422)),
            row("GET /people", "/people", Map.of(), false, answers(403, 200, 403)),
            row("GET /people/new", "/people/new", Map.of(), false, answers(403, 200, 403)),
            row(
                    "POST /people",
                    "/people",
                    Map.of("name", "", "email", "", "role", "EMPLOYEE", "employeeNumber", ""),
                    false,
                    answers(403, 422, 403)),
            row(
                    "POST /people/{id}/confirmation",
                    "/people/00000000-0000-7000-8000-000000000000/confirmation",
                    Map.of(),
                    false,
                    answers(403, 404, 403)),
            row(
                    "POST /people/{id}/invitation",
                    "/people/00000000-0000-7000-8000-000000000000/invitation",
                    Map.of(),
                    false,
                    answers(403, 404, 403)),
            row("GET /me", "/me", Map.of(), false, answers(200, 200, 200)),
            row("POST /me", "/me", Map.of("zone", "Nowhere/Nothing"), false, answers(400, 400, 400)),
            row("GET /set-up", "/set-up", Map.of(), true, answers(404, 404, 404)),
            row("POST /set-up", "/set-up", Map.of(), true, answers(400, 400, 400)));

    private static Route row(
            String name, String path, Map<String, String> form, boolean open, Map<String, Integer> answers) {
        return new Route(name, path, form, open, answers);
    }

    private static Map<String, Integer> answers(int employee, int admin, int auditor) {
        return Map.of("EMPLOYEE", employee, "ADMIN", admin, "AUDITOR", auditor);
    }

    String method() {
        return name.substring(0, name.indexOf(' '));
    }

    @Override
    public String toString() {
        return name;
    }
}
