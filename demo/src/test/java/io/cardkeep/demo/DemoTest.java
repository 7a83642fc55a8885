package io.cardkeep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.demo.company.DemoPerson;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoTest {
    @TempDir
    private static Path folder;

    private static final RunningParts PARTS = new RunningParts();
    private static Demo demo;

    @BeforeAll
    static void startsEndsAndStartsAgainOnTheSameFolder() {
        DemoSettings settings = DemoSettings.from("--port", "0", "--data", folder.toString());
        try (RunningParts firstRun = new RunningParts()) {
            demo = Demo.start(settings, firstRun, InstantSource.system());
        }
        Demo first = demo;
        demo = Demo.start(settings, PARTS, InstantSource.system());
        assertThat(demo.password().text()).isEqualTo(first.password().text());
    }

    @AfterAll
    static void stop() {
        PARTS.close();
    }

    @Test
    void answersThatItIsReady() throws Exception {
        try (Browsing visitor = new Browsing(demo.address())) {
            HttpResponse<String> answer = visitor.open("/actuator/health/readiness");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void showsItsAccountsAndTheirPasswordOnTheSignInPage() throws Exception {
        try (Browsing visitor = new Browsing(demo.address())) {
            assertThat(visitor.open("/login").body())
                    .contains(demo.password().text())
                    .contains(DemoPerson.toSignInAs().stream()
                            .map(DemoPerson::email)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "employee@demo.cardkeep.test, /cards",
        "employee2@demo.cardkeep.test, /cards",
        "admin@demo.cardkeep.test, /approvals",
        "admin2@demo.cardkeep.test, /approvals",
        "auditor@demo.cardkeep.test, /history"
    })
    void letsEachAccountInAndLeadsItToItsWork(String email, String work) throws Exception {
        try (Browsing visitor = new Browsing(demo.address())) {
            assertThat(visitor.signIn(email, demo.password().text())).endsWith("/");
            assertThat(visitor.open("/").headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith(work));
        }
    }

    @Test
    void letsNobodyInWithAnotherPassword() throws Exception {
        try (Browsing visitor = new Browsing(demo.address())) {
            assertThat(visitor.signIn("admin@demo.cardkeep.test", "another password"))
                    .contains("/login?error");
        }
    }

    @Test
    void showsItsMailToWhoeverSitsAtTheMachine() throws Exception {
        try (Browsing visitor = new Browsing(demo.address())) {
            HttpResponse<String> page = visitor.open("/demo/mail");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Mail of the demo");
        }
    }

    @Test
    void tellsTheTerminalWhereToGoAndAsWhom() {
        assertThat(Welcome.of(demo, folder))
                .contains("Cardkeep is ready: " + demo.address())
                .contains("employee@demo.cardkeep.test", "auditor@demo.cardkeep.test")
                .contains(demo.password().text())
                .contains(demo.address() + "/demo/mail");
    }
}
