package io.cardkeep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.demo.company.DemoPerson;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoTest {
    private static final Demo DEMO = RunningDemo.shared().demo();

    @Test
    void keepsItsPasswordFromOneStartToTheNext() {
        assertThat(DEMO.password().text())
                .isEqualTo(RunningDemo.shared().first().password().text());
    }

    @Test
    void answersThatItIsReady() throws Exception {
        try (Browsing visitor = new Browsing(DEMO.address())) {
            HttpResponse<String> answer = visitor.open("/actuator/health/readiness");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void showsItsAccountsAndTheirPasswordOnTheSignInPage() throws Exception {
        try (Browsing visitor = new Browsing(DEMO.address())) {
            assertThat(visitor.open("/login").body())
                    .contains(DEMO.password().text())
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
        "auditor@demo.cardkeep.test, /history",
        "approver@demo.cardkeep.test, /approvals",
        "officer@demo.cardkeep.test, /people"
    })
    void letsEachAccountInAndLeadsItToItsWork(String email, String work) throws Exception {
        try (Browsing visitor = new Browsing(DEMO.address())) {
            assertThat(visitor.signIn(email, DEMO.password().text())).endsWith("/");
            assertThat(visitor.open("/").headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith(work));
        }
    }

    @Test
    void letsNobodyInWithAnotherPassword() throws Exception {
        try (Browsing visitor = new Browsing(DEMO.address())) {
            assertThat(visitor.signIn("admin@demo.cardkeep.test", "another password"))
                    .contains("/login?error");
        }
    }

    @Test
    void showsItsMailToWhoeverSitsAtTheMachine() throws Exception {
        try (Browsing visitor = new Browsing(DEMO.address())) {
            HttpResponse<String> page = visitor.open("/demo/mail");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Mail of the demo");
        }
    }

    @Test
    void tellsTheTerminalWhereToGoAndAsWhom() {
        assertThat(Welcome.of(DEMO, RunningDemo.shared().folder()))
                .contains("Cardkeep is ready: " + DEMO.address())
                .contains("employee@demo.cardkeep.test", "auditor@demo.cardkeep.test")
                .contains(DEMO.password().text())
                .contains(DEMO.address() + "/demo/mail");
    }
}
