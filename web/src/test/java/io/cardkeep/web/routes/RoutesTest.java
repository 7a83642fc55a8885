package io.cardkeep.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, asked by every role and by nobody, about their own, about another's, about nobody's and about another
 * company's. A route that has no row in {@link Route} fails the build.
 */
class RoutesTest {
    private static final Set<Integer> REFUSED = Set.of(403, 404);

    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    private static final Things things = new Things(server);
    private static final Visit nobody = server.visit();
    private static final Map<Role, Visit> visits = new EnumMap<>(Role.class);

    @BeforeAll
    static void signIn() {
        for (Role role : Role.values()) {
            visits.put(role, server.signedIn(things.somebody(role).email()));
        }
    }

    @Test
    void the_table_has_a_row_for_every_route_and_no_other() {
        Set<String> written = Route.ALL.stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(served());
    }

    @ParameterizedTest
    @FieldSource("io.cardkeep.web.routes.Route#ALL")
    void each_role_gets_what_the_table_says(Route route) {
        Map<Role, List<Integer>> got = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            got.put(role, route.about() == Subject.NOTHING ? List.of(once(route, role)) : ofEach(route, role));
        }

        assertThat(got).as(route.name()).isEqualTo(route.answers());
    }

    @ParameterizedTest
    @FieldSource("io.cardkeep.web.routes.Route#ALL")
    void nobody_gets_past_the_sign_in_page_but_to_the_open_routes(Route route) {
        HttpResponse<String> answer = ask(nobody, route, things.own(Role.EMPLOYEE, route.about()));

        assertThat(answer.statusCode()).as(route.name()).isEqualTo(route.out());
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .as(route.name())
                .isEqualTo(
                        switch (route.out()) {
                            case 302 -> "/login";
                            // A second step without a first one.
                            case 303 -> "/login?late";
                            default -> "";
                        });
    }

    @Test
    void what_is_refused_to_others_does_arrive_from_the_holder() {
        Route lock = Route.ALL.stream()
                .filter(route -> route.name().equals("POST /cards/{card}/lock"))
                .findFirst()
                .orElseThrow();
        Thing card = things.own(Role.EMPLOYEE, Subject.CARD);
        List<Object> before = things.stored(card);

        ask(visit(Role.EMPLOYEE), lock, card);

        assertThat(things.arrived(card)).hasSize(1);
        assertThat(things.stored(card)).isNotEqualTo(before);
    }

    /** A form of which nothing arrived, or far too much, is told so: it is nobody's fault but the sender's. */
    @ParameterizedTest
    @MethodSource("changes")
    void no_form_is_too_empty_or_too_long_to_be_answered(Route route) {
        for (Role role : Role.values()) {
            assertAnswered(
                    route, role, send(route, role, Map.of()), !route.sent().isEmpty());
            assertAnswered(route, role, send(route, role, overlong(route, 5_000)), false);
            assertAnswered(route, role, send(route, role, overlong(route, 70_000)), false);
        }
    }

    static Stream<Route> changes() {
        return Route.ALL.stream().filter(Route::changesSomething);
    }

    private static HttpResponse<String> send(Route route, Role role, Map<String, String> form) {
        Thing thing = things.own(role, route.about());
        Visit visit = visit(role);
        return followed(visit, visit.send(route.method(), thing.in(route.address()), thing.in(form), accept(route)));
    }

    private static Map<String, String> overlong(Route route, int length) {
        return route.sent().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue() + "y".repeat(length)));
    }

    private static void assertAnswered(Route route, Role role, HttpResponse<String> answer, boolean refused) {
        String asked = route.name() + " by " + role;
        assertThat(answer.statusCode()).as(asked).isBetween(refused ? 400 : 200, 499);
        if (answer.statusCode() == 422) {
            assertThat(answer.body()).as(asked).containsAnyOf("alert-danger", "invalid-feedback");
        } else if (answer.statusCode() >= 400 && !route.json()) {
            assertThat(answer.body()).as(asked).contains("page-plain", "<h1");
        }
    }

    private static int once(Route route, Role role) {
        return refusalChecked(route, role, things.own(role, Subject.NOTHING)).statusCode();
    }

    /** Answers about one's own, about another's and about nobody's, which nobody can tell from what they may not see. */
    private static List<Integer> ofEach(Route route, Role role) {
        int own = refusalChecked(route, role, things.own(role, route.about())).statusCode();
        HttpResponse<String> anothers = refusalChecked(route, role, things.anothers(route.about()));
        HttpResponse<String> nobodys = refusalChecked(route, role, things.nobodys());
        HttpResponse<String> elsewhere = refusalChecked(route, role, things.anotherCompanys(route.about()));
        List<HttpResponse<String>> unseen = new ArrayList<>(List.of(nobodys, elsewhere));
        if (anothers.statusCode() == nobodys.statusCode()) {
            unseen.add(anothers);
        }
        assertThat(unseen)
                .as(route.name() + " by " + role)
                .extracting(answer -> answer.statusCode() + answer.body())
                .containsOnly(nobodys.statusCode() + nobodys.body());
        return List.of(own, anothers.statusCode(), nobodys.statusCode());
    }

    /** Asks, and when that was refused, looks whether anything was changed and whether the history has the refusal. */
    private static HttpResponse<String> refusalChecked(Route route, Role role, Thing thing) {
        List<Object> before = things.stored(thing);
        HttpResponse<String> answer = ask(visit(role), route, thing);
        if (route.changesSomething() && REFUSED.contains(answer.statusCode())) {
            String asked = route.name() + " by " + role;
            assertThat(things.stored(thing)).as(asked).isEqualTo(before);
            assertThat(things.arrived(thing)).as(asked).isEmpty();
            if (route.out() != answer.statusCode()) {
                HistoryEntry entry = things.lastEntry();
                assertThat(entry.outcome()).as(asked).isEqualTo(Outcome.REFUSED);
                assertThat(entry.who().name())
                        .as(asked)
                        .isEqualTo(things.somebody(role).name());
            }
        }
        return answer;
    }

    private static HttpResponse<String> ask(Visit visit, Route route, Thing thing) {
        String path = thing.in(route.address());
        if (!route.changesSomething()) {
            return visit.get(path, accept(route));
        }
        return followed(visit, visit.send(route.method(), path, thing.in(route.sent()), accept(route)));
    }

    /** Goes where a form leads as a browser does, so that no later answer says what came of this one. */
    private static HttpResponse<String> followed(Visit visit, HttpResponse<String> answer) {
        if (answer.statusCode() == 303) {
            visit.get(answer.headers().firstValue("Location").orElseThrow());
        }
        return answer;
    }

    private static String[] accept(Route route) {
        return new String[] {"Accept", route.json() ? "application/json" : "text/html"};
    }

    private static Visit visit(Role role) {
        return Objects.requireNonNull(visits.get(role));
    }

    private static Set<String> served() {
        return server
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> ours(entry.getValue()))
                .flatMap(entry -> names(entry.getKey()))
                .filter(name -> !name.endsWith(" /error"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean ours(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("io.cardkeep.");
    }

    private static Stream<String> names(RequestMappingInfo info) {
        Set<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? Set.of("ANY")
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet());
        return methods.stream()
                .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path));
    }
}
