package io.cardkeep.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, asked by every role and by nobody. A route that has no row here fails the build. */
class RoutesTest {
    private final CardkeepServer server = CardkeepServer.shared();

    @Test
    void the_table_has_a_row_for_every_route_and_no_other() {
        Set<String> written = Route.ALL.stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(served());
    }

    @ParameterizedTest
    @FieldSource("io.cardkeep.web.routes.Route#ALL")
    void each_role_gets_what_the_table_says(Route route) {
        Map<String, Integer> got = new TreeMap<>();
        for (Role role : Role.values()) {
            got.put(role.name(), ask(route, role));
        }

        assertThat(got).as(route.name()).isEqualTo(new TreeMap<>(route.answers()));
    }

    @ParameterizedTest
    @FieldSource("io.cardkeep.web.routes.Route#ALL")
    void nobody_gets_past_the_sign_in_page_but_to_the_open_routes(Route route) {
        HttpResponse<String> answer = server.visit().send(route.method(), route.path(), route.form());
        String to = answer.headers().firstValue("Location").orElse("");

        if (route.open()) {
            assertThat(to).as(route.name()).isNotEqualTo("/login");
        } else {
            assertThat(answer.statusCode() + " " + to).as(route.name()).isEqualTo("302 /login");
        }
    }

    private int ask(Route route, Role role) {
        String email = role.name().toLowerCase(Locale.ROOT) + "@cardkeep.test";
        return server.signedIn(email)
                .send(route.method(), route.path(), route.form())
                .statusCode();
    }

    private Set<String> served() {
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
