package io.cardkeep.web.routes;

import java.util.Arrays;
import java.util.List;

/**
 * A page that somebody looks at.
 *
 * @param who whose e-mail address begins so; {@code nobody} is not signed in
 * @param path where {@link Showcase} knows what stands in braces
 */
record Stop(String who, String path, int status) {
    private static final String TABLE = """
        nobody   | /login                             | 200
        nobody   | /login?error                       | 200
        nobody   | /login?expired                     | 200
        nobody   | /login?paused                      | 200
        nobody   | /login?late                        | 200
        nobody   | /lost-card                         | 200
        nobody   | /login/code                        | 200
        nobody   | /login/app                         | 200
        nobody   | /set-up                            | 404
        nobody   | {invitation}                       | 200
        employee | /cards                             | 200
        employee | /cards?q=nothing                   | 200
        employee | /cards/own                         | 200
        employee | /cards/own/lock                    | 200
        employee | /cards/{approved}                  | 200
        employee | /cards/{blocked}                   | 200
        employee | /cards/{locked}                    | 200
        employee | /cards/{held}                      | 200
        employee | /cards/{plain}/block               | 200
        employee | /cards/{plain}/code?act=LOCK       | 200
        employee | /cards/{plain}/code?act=BLOCK      | 200
        admin    | /cards/{plain}/code?act=LOCK       | 200
        employee | /cards/{approved}/pin              | 200
        employee | /cards/{plain}/pin                 | 200
        employee | /cards/{unconfirmed}/pin           | 200
        employee | /pin-resets                        | 200
        employee | /pin-resets/new?card={plain}       | 200
        employee | /pin-resets/new?card={approved}    | 200
        employee | /history                           | 200
        employee | /me                                | 200
        employee | /me/passkeys/new                   | 200
        employee | /me/password                       | 200
        employee | /me/authenticator                  | 200
        employee | /people                            | 403
        employee | /nowhere                           | 404
        employee | /cards?status=NONE                 | 400
        admin    | /cards                             | 200
        admin    | /cards?q=nothing                   | 200
        admin    | /cards?status=LOCKED               | 200
        admin    | /cards?status=HELD                 | 200
        admin    | /cards/own                         | 200
        admin    | /cards/{plain}                     | 200
        admin    | /cards/{approved}/pin              | 200
        admin    | /pin-resets                        | 200
        admin    | /approvals                         | 200
        admin    | /approvals/{waiting}               | 200
        admin    | /approvals?tab=decided             | 200
        admin    | /approvals/{rejected}?tab=decided  | 200
        admin    | /first-pins                        | 200
        admin    | /first-pins?ended=true             | 200
        admin    | /first-pins/new                    | 200
        admin    | /first-pins/{proposal}             | 200
        admin    | /instructions                      | 200
        admin    | /history                           | 200
        admin    | /history?outcome=DONE&who=Meera    | 200
        admin    | /history?who=nobody                | 200
        admin    | /history?from=tomorrow             | 422
        admin    | /accounts                          | 200
        admin    | /doctor                            | 200
        admin    | /people                            | 200
        admin    | /people/new                        | 200
        admin    | /people/import                     | 200
        admin    | /people/{person}                   | 200
        admin    | /people/{joining}                  | 200
        admin    | /people/{gone}                     | 200
        admin    | /people/{admin}                    | 200
        admin    | /me                                | 200
        officer  | /people                            | 200
        officer  | /people/new                        | 200
        officer  | /people/{admin}                    | 200
        officer  | /people/{officer}                  | 200
        officer  | /history                           | 200
        approver | /approvals                         | 200
        approver | /approvals/{waiting}               | 200
        approver | /first-pins/{proposal}             | 200
        auditor  | /cards/{plain}                     | 200
        auditor  | /approvals/{waiting}               | 200
        auditor  | /history                           | 200
        auditor  | /accounts                          | 200
        auditor  | /pin-resets/new?card={plain}       | 403
        """;

    static final List<Stop> ALL = TABLE.lines().map(Stop::read).toList();

    private static Stop read(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return new Stop(cells.getFirst(), cells.get(1), Integer.parseInt(cells.getLast()));
    }

    static List<Stop> of(String who) {
        return ALL.stream().filter(stop -> stop.who.equals(who)).toList();
    }

    /** The path without what only {@link Showcase} knows. */
    String sample() {
        return path.equals("{invitation}") ? "/set-up" : path.replaceAll("\\{[a-z]+}", "x");
    }
}
