package io.cardkeep.web.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.cardkeep.domain.notice.Notice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a mail server that is slow, dead or back again does to the acts that notices tell of: nothing. */
class PostmanTest {
    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final String READER = "019aac2e-7a00-7000-8000-0000000000aa";

    private final Notice invitation = SampleNotices.in("en").invitation();

    @Test
    void aDeadServerNeitherFailsNorDelaysTheActAndIsLoggedWithoutContentOrAddress() throws IOException {
        try (LogOf log = LogOf.everything();
                PostOffice office = PostOffice.at(closedPort(), Duration.ofMillis(50))) {
            assertThat(millis(() -> office.notices().send(invitation))).isLessThan(AT_ONCE.toMillis());

            assertThat(log.line("Notice delayed")).contains("Invitation to person " + READER);
            assertThat(log.line("Notice not sent"))
                    .isEqualTo("WARN Notice not sent: Invitation to person " + READER
                            + " (ConnectException). That was the last try.");
            assertThat(log.lines())
                    .noneMatch(line -> line.contains("johny@") || line.contains(SampleNotices.SECRET_LINK));
        }
    }

    @Test
    void aServerThatTakesConnectionsAndSaysNothingDelaysNobody() throws IOException {
        try (LogOf log = LogOf.everything();
                ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                PostOffice office = PostOffice.at(silent.getLocalPort())) {
            assertThat(millis(() -> IntStream.range(0, 10)
                            .forEach(any -> office.notices().send(invitation))))
                    .isLessThan(AT_ONCE.toMillis());

            assertThat(log.line("Notice not sent")).contains("SocketTimeoutException");
        }
    }

    @Test
    void aServerThatComesBackGetsTheMailAtTheNextTry() throws IOException {
        int port = closedPort();
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        try (LogOf log = LogOf.everything();
                PostOffice office = PostOffice.at(port, Duration.ofSeconds(1), Duration.ofSeconds(5))) {
            office.notices().send(invitation);
            log.line("Notice delayed");
            server.start();

            assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailOnItsWayIsWaitedForWhenWeStopAndOneBetweenTriesIsGivenUp() throws Exception {
        CountDownLatch onItsWay = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch letThrough = new CountDownLatch(1);
        Postman postman = new Postman(List.of(Duration.ofHours(1)));
        try (LogOf log = LogOf.everything();
                PostOffice office = PostOffice.at(closedPort(), Duration.ofHours(1))) {
            office.notices().send(invitation);
            log.line("Notice delayed");
            postman.take(errand(() -> {
                onItsWay.countDown();
                await(letThrough);
                arrived.countDown();
            }));
            await(onItsWay);
            Thread closing = Thread.ofVirtual().start(postman::close);
            letThrough.countDown();
            closing.join();

            assertThat(arrived.getCount()).isZero();
            assertThat(millis(office::close)).isLessThan(Duration.ofSeconds(5).toMillis());
            assertThat(log.line("Notice not sent")).contains("We stop before its next try.");
        }
    }

    @Test
    void noMoreThanTwoThousandMailsWaitForAServer() throws IOException {
        CountDownLatch letThrough = new CountDownLatch(1);
        try (LogOf log = LogOf.everything();
                Postman postman = new Postman(List.of())) {
            for (int i = 0; i < 2_001; i++) {
                postman.take(errand(() -> await(letThrough)));
            }
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("Too many are waiting"))
                    .hasSize(1);
            letThrough.countDown();
        }
    }

    @Test
    void whatCannotBeMadeIntoAMailIsLoggedByItsKindAlone() {
        try (LogOf log = LogOf.everything();
                Postman postman = new Postman(List.of(Duration.ofHours(1)))) {
            postman.take(errand(() -> {
                throw new IllegalArgumentException("quotes " + SampleNotices.SECRET_LINK);
            }));

            assertThat(log.line("Notice not sent"))
                    .endsWith("It could not be made into a mail (java.lang.IllegalArgumentException).");
            assertThat(log.lines()).noneMatch(line -> line.contains(SampleNotices.SECRET_LINK));
        }
    }

    @Test
    void withoutAMailServerTheStartAndEachNoticeSaySo() {
        try (LogOf log = LogOf.everything()) {
            new UnsentNotices("SPRING_MAIL_HOST names no mail server").send(invitation);

            assertThat(log.lines()).hasSize(2).allMatch(line -> line.contains("SPRING_MAIL_HOST names no mail server"));
            assertThat(log.lines().getLast()).contains("Invitation to person " + READER);
        }
    }

    @Test
    void anAddressToSendFromThatIsNoneIsRefusedByItsSetting() {
        assertThat(new MailSettings("Cards <cards@example.com>", List.of()).sender("example.org"))
                .hasToString("Cards <cards@example.com>");
        assertThatThrownBy(() -> new MailSettings("cards at example", List.of()).sender("example.org"))
                .hasMessageStartingWith("CARDKEEP_MAIL_FROM is no e-mail address.");
    }

    private static Postman.Errand errand(Runnable delivery) {
        return new Postman.Errand(new Parcel("Test", UUID.fromString(READER)), delivery);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        }
    }

    private static long millis(Runnable act) {
        long start = System.nanoTime();
        act.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody opened the way.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
