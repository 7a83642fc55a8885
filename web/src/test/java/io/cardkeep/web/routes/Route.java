package io.cardkeep.web.routes;

import io.cardkeep.domain.people.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A route and what it answers.
 *
 * @param name method and pattern, as the application maps it
 * @param address one address of it; what it is about stands in it as {@code {card}} or {@code {id}}
 * @param about what it is about
 * @param sent the form, in which {@code {card}}, {@code {digits}} and {@code {form}} may stand
 * @param json whether it is asked for JSON, as a script asks
 * @param out the answer to who is not signed in
 * @param answers the answers to each role; where it is about something, about their own, about another's and about
 *     nobody's, which another company's has to equal
 */
record Route(
        String name,
        String address,
        Subject about,
        Map<String, String> sent,
        boolean json,
        int out,
        Map<Role, List<Integer>> answers) {

    /**
     * 302 leads to the sign-in page. Under /approvals, /first-pins, /instructions, /people and /accounts the role alone
     * decides, whatever the id.
     */
    private static final String TABLE = """
        route                                          | about         | sent                          | as   | out | employee    | approver    | admin       | auditor     | officer
        GET /                                          |               |                               | html | 302 | 303         | 303         | 303         | 303         | 303
        GET /login                                     |               |                               | html | 200 | 303         | 303         | 303         | 303         | 303
        GET /cards                                     |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        GET /cards/own                                 |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        GET /cards/{card}                              | card          |                               | html | 302 | 200 404 404 | 200 404 404 | 200 200 404 | 200 200 404 | 200 404 404
        POST /cards/{card}/lock                        | card          | form={form}                   | html | 302 | 303 404 404 | 303 404 404 | 303 303 404 | 403 403 404 | 303 404 404
        DELETE /cards/{card}/lock                      | locked card   | form={form}                   | html | 302 | 303 404 404 | 303 404 404 | 303 303 404 | 403 403 404 | 303 404 404
        GET /cards/{card}/block                        | card          |                               | html | 302 | 200 404 404 | 200 404 404 | 200 200 404 | 403 403 404 | 200 404 404
        POST /cards/{card}/block                       | card          | form={form} digits={digits}   | html | 302 | 303 404 404 | 303 404 404 | 303 303 404 | 403 403 404 | 303 404 404
        GET /cards/{card}/code?act=LOCK                | card          |                               | html | 302 | 200 404 404 | 200 404 404 | 200 200 404 | 403 403 404 | 200 404 404
        POST /cards/{card}/code                        | card          | act=LOCK                      | html | 302 | 200 404 404 | 200 404 404 | 200 200 404 | 403 403 404 | 200 404 404
        POST /cards/{card}/pin/code                    | approved card |                               | html | 302 | 200 404 404 | 200 404 404 | 200 403 404 | 403 403 404 | 200 404 404
        GET /cards/{card}/pin                          | approved card |                               | html | 302 | 200 404 404 | 200 404 404 | 200 200 404 | 200 200 404 | 200 404 404
        POST /cards/{card}/pin                         | approved card | form={form} sealed=x          | html | 302 | 422 404 404 | 422 404 404 | 422 403 404 | 403 403 404 | 422 404 404
        POST /cards/{card}/pin/challenge               | approved card |                               | json | 401 | 200 404 404 | 200 404 404 | 200 403 404 | 403 403 404 | 200 404 404
        POST /cards/{card}/pin/confirmation            | approved card |                               | html | 302 | 303 404 404 | 303 404 404 | 303 403 404 | 403 403 404 | 303 404 404
        GET /cards/own/lock                            |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        POST /cards/own/lock                           |               | form={form}                   | html | 302 | 303         | 303         | 303         | 303         | 303
        GET /pin-resets                                |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        GET /pin-resets/new?card={card}                | card          |                               | html | 302 | 200 404 404 | 200 404 404 | 200 200 404 | 403 403 404 | 200 404 404
        POST /pin-resets                               | card          | card={card} reason=FORGOTTEN  | html | 302 | 303 404 404 | 303 404 404 | 303 303 404 | 403 403 404 | 303 404 404
        POST /pin-resets/{id}/cancellation             | reset         |                               | html | 302 | 303 404 404 | 303 404 404 | 303 404 404 | 403 404 404 | 303 404 404
        POST /pin-resets/{id}/approval                 | reset         |                               | html | 302 | 403 404 404 | 422 303 404 | 422 303 404 | 403 403 404 | 403 404 404
        POST /pin-resets/{id}/rejection                | reset         | note=No                       | html | 302 | 403 404 404 | 422 303 404 | 422 303 404 | 403 403 404 | 403 404 404
        GET /approvals                                 |               |                               | html | 302 | 403         | 200         | 200         | 200         | 403
        GET /approvals/{id}                            | reset         |                               | html | 302 | 403 403 403 | 200 200 404 | 200 200 404 | 200 200 404 | 403 403 403
        GET /first-pins                                |               |                               | html | 302 | 403         | 200         | 200         | 200         | 403
        GET /first-pins/new                            |               |                               | html | 302 | 403         | 403         | 200         | 403         | 403
        POST /first-pins                               |               | reason=New                    | html | 302 | 403         | 403         | 422         | 403         | 403
        GET /first-pins/{id}                           | proposal      |                               | html | 302 | 403 403 403 | 200 200 404 | 200 200 404 | 200 200 404 | 403 403 403
        POST /first-pins/{id}/approval                 | proposal      |                               | html | 302 | 404 404 404 | 422 303 404 | 422 303 404 | 403 403 404 | 404 404 404
        POST /first-pins/{id}/rejection                | proposal      | note=No                       | html | 302 | 404 404 404 | 422 303 404 | 422 303 404 | 403 403 404 | 404 404 404
        GET /instructions                              |               |                               | html | 302 | 403         | 403         | 200         | 200         | 403
        DELETE /change-stops                           |               | kind=LOAD_CARD                | html | 302 | 403         | 403         | 303         | 403         | 403
        POST /instructions/{id}/closing                | card          | done=true note=Seen           | html | 302 | 403 403 403 | 403 403 403 | 404 404 404 | 403 403 403 | 403 403 403
        DELETE /instructions/{id}/closing              | card          |                               | html | 302 | 403 403 403 | 403 403 403 | 404 404 404 | 403 403 403 | 403 403 403
        POST /instructions/{id}/closing/confirmation   | card          |                               | html | 302 | 403 403 403 | 403 403 403 | 404 404 404 | 403 403 403 | 403 403 403
        GET /history                                   |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        GET /history.csv                               |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        GET /accounts                                  |               |                               | html | 302 | 403         | 403         | 200         | 200         | 403
        POST /accounts                                 |               | id= title=                    | html | 302 | 403         | 403         | 422         | 403         | 403
        GET /doctor                                    |               |                               | html | 302 | 403         | 403         | 200         | 403         | 403
        POST /doctor                                   |               |                               | html | 302 | 403         | 403         | 200         | 403         | 403
        GET /people                                    |               |                               | html | 302 | 403         | 403         | 200         | 403         | 200
        GET /people/new                                |               |                               | html | 302 | 403         | 403         | 200         | 403         | 200
        GET /people/import                             |               |                               | html | 302 | 403         | 403         | 200         | 403         | 200
        POST /people/import                            |               | people=                       | html | 302 | 403         | 403         | 422         | 403         | 422
        POST /people/import/invitations                |               | people=                       | html | 302 | 403         | 403         | 422         | 403         | 422
        POST /people                                   |               | name= email= role=EMPLOYEE    | html | 302 | 403         | 403         | 422         | 403         | 422
        POST /people/{id}/confirmation                 | person        |                               | html | 302 | 403 403 403 | 403 403 403 | 303 303 404 | 403 403 403 | 303 303 404
        POST /people/{id}/invitation                   | person        |                               | html | 302 | 403 403 403 | 403 403 403 | 303 303 404 | 403 403 403 | 303 303 404
        POST /people/{id}/slip                         | person        |                               | html | 302 | 403 403 403 | 403 403 403 | 303 303 404 | 403 403 403 | 303 303 404
        GET /people/{id}                               | person        |                               | html | 302 | 403 403 403 | 403 403 403 | 200 200 404 | 403 403 403 | 200 200 404
        POST /people/{id}                              | person        | name=                         | html | 302 | 403 403 403 | 403 403 403 | 422 422 404 | 403 403 403 | 422 422 404
        POST /people/{id}/role                         | person        | role=EMPLOYEE                 | html | 302 | 403 403 403 | 403 403 403 | 303 303 404 | 403 403 403 | 303 303 404
        DELETE /people/{id}/access                     | person        |                               | html | 302 | 403 403 403 | 403 403 403 | 303 303 404 | 403 403 403 | 303 303 404
        POST /people/{id}/access                       | person        |                               | html | 302 | 403 403 403 | 403 403 403 | 303 303 404 | 403 403 403 | 303 303 404
        DELETE /people/{id}/sessions                   | person        |                               | html | 302 | 403 403 403 | 403 403 403 | 303 303 404 | 403 403 403 | 303 303 404
        POST /people/{id}/recovery                     | person        |                               | html | 302 | 403 403 403 | 403 403 403 | 303 422 404 | 403 403 403 | 303 422 404
        DELETE /people/{id}/recovery                   | person        |                               | html | 302 | 403 403 403 | 403 403 403 | 404 404 404 | 403 403 403 | 404 404 404
        POST /people/{id}/recovery/agreement           | person        |                               | html | 302 | 403 403 403 | 403 403 403 | 404 404 404 | 403 403 403 | 404 404 404
        GET /me                                        |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        POST /me                                       |               | language=en zone=Asia/Kolkata | html | 302 | 303         | 303         | 303         | 303         | 303
        GET /me/session                                |               |                               | json | 401 | 200         | 200         | 200         | 200         | 200
        DELETE /me/sessions/{id}                       |               |                               | html | 302 | 404         | 404         | 404         | 404         | 404
        DELETE /me/sessions                            |               |                               | html | 302 | 303         | 303         | 303         | 303         | 303
        POST /confirm                                  |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        PUT /confirm                                   |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        DELETE /confirm                                |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        POST /confirm/passkey                          |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        PUT /confirm/passkey                           |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        DELETE /confirm/passkey                        |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        POST /confirm/passkey/challenge                |               |                               | json | 401 | 200         | 200         | 200         | 200         | 200
        POST /login/passkey                            |               | credential=x                  | html | 422 | 422         | 422         | 422         | 422         | 422
        POST /login/passkey/challenge                  |               |                               | json | 200 | 200         | 200         | 200         | 200         | 200
        POST /confirm/code                             |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        PUT /confirm/code                              |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        DELETE /confirm/code                           |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        GET /lost-card                                 |               |                               | html | 200 | 200         | 200         | 200         | 200         | 200
        POST /lost-card                                |               | form={form} email=x password=x | html | 422 | 422         | 422         | 422         | 422         | 422
        POST /confirm/sso                              |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        PUT /confirm/sso                               |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        DELETE /confirm/sso                            |               |                               | html | 302 | 400         | 400         | 400         | 400         | 400
        GET /confirm/sso                               |               |                               | html | 302 | 404         | 404         | 404         | 404         | 404
        GET /login/sso                                 |               |                               | html | 404 | 404         | 404         | 404         | 404         | 404
        GET /login/sso/callback                        |               |                               | html | 404 | 404         | 404         | 404         | 404         | 404
        GET /login/code                                |               |                               | html | 303 | 303         | 303         | 303         | 303         | 303
        POST /login/code                               |               |                               | html | 303 | 303         | 303         | 303         | 303         | 303
        GET /login/app                                 |               |                               | html | 303 | 303         | 303         | 303         | 303         | 303
        POST /login/app                                |               |                               | html | 303 | 303         | 303         | 303         | 303         | 303
        GET /me/password                               |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        POST /me/password                              |               | currentPassword=x newPassword=x| html | 302 | 422         | 422         | 422         | 422         | 422
        GET /me/authenticator                          |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        POST /me/authenticator                         |               | seed=x code=1                 | html | 302 | 422         | 422         | 422         | 422         | 422
        DELETE /me/authenticator                       |               |                               | html | 302 | 404         | 404         | 404         | 404         | 404
        POST /me/recovery-codes                        |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        GET /me/passkeys/new                           |               |                               | html | 302 | 200         | 200         | 200         | 200         | 200
        POST /me/passkeys                              |               | label=Phone credential=x      | html | 302 | 422         | 422         | 422         | 422         | 422
        POST /me/passkeys/challenge                    |               |                               | json | 401 | 200         | 200         | 200         | 200         | 200
        DELETE /me/passkeys/{id}                       | passkey       |                               | html | 302 | 303 404 404 | 303 404 404 | 303 404 404 | 303 404 404 | 303 404 404
        GET /set-up                                    |               |                               | html | 404 | 404         | 404         | 404         | 404         | 404
        POST /set-up/code                              |               | code=x                        | html | 422 | 422         | 422         | 422         | 422         | 422
        POST /set-up/passkey                           |               | credential=x                  | html | 404 | 404         | 404         | 404         | 404         | 404
        POST /set-up/passkey/challenge                 |               |                               | json | 404 | 404         | 404         | 404         | 404         | 404
        POST /set-up                                   |               | password=                     | html | 404 | 404         | 404         | 404         | 404         | 404
        """;

    static final List<Route> ALL = TABLE.lines().skip(1).map(Route::read).toList();

    private static Route read(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        String[] request = cells.getFirst().split(" ", 2);
        String path = request[1].replaceFirst("\\?.*", "");
        return new Route(
                request[0] + " " + path,
                request[1],
                Subject.called(cells.get(1)),
                fields(cells.get(2)),
                cells.get(3).equals("json"),
                Integer.parseInt(cells.get(4)),
                Map.of(
                        Role.EMPLOYEE, numbers(cells.get(5)),
                        Role.APPROVER, numbers(cells.get(6)),
                        Role.ADMIN, numbers(cells.get(7)),
                        Role.AUDITOR, numbers(cells.get(8)),
                        Role.SECURITY_OFFICER, numbers(cells.get(9))));
    }

    private static Map<String, String> fields(String cell) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : cell.isEmpty() ? new String[0] : cell.split(" ")) {
            fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return fields;
    }

    private static List<Integer> numbers(String cell) {
        return Arrays.stream(cell.split(" ")).map(Integer::valueOf).toList();
    }

    String method() {
        return name.substring(0, name.indexOf(' '));
    }

    boolean changesSomething() {
        return !method().equals("GET");
    }

    /** Whether an address is one of this route. */
    boolean leadsTo(String path) {
        String pattern = name.substring(name.indexOf(' ') + 1).replaceAll("\\{[a-z]+}", "[^/]+");
        return path.replaceFirst("\\?.*", "").matches(pattern.replace(".", "\\."));
    }

    @Override
    public String toString() {
        return name;
    }
}
