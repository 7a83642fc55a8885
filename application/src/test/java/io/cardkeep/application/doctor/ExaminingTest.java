package io.cardkeep.application.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.doctor.ExamineInstallation.Result;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.Examination;
import io.cardkeep.domain.doctor.Examiner;
import io.cardkeep.domain.doctor.FieldSeen;
import io.cardkeep.domain.doctor.Finding;
import io.cardkeep.domain.doctor.Probe;
import io.cardkeep.domain.doctor.Probed;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Report;
import io.cardkeep.domain.doctor.Scope;
import io.cardkeep.domain.doctor.Topic;
import io.cardkeep.domain.doctor.Verdict;
import io.cardkeep.domain.history.EnkashAction;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who may look, how often at once, and what a look says. */
final class ExaminingTest {
    private final World world = new World();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final List<Scope> examined = new ArrayList<>();

    @Test
    void an_admin_looks_and_the_history_says_what_was_contradicted_and_what_is_to_be_fixed() {
        ExamineInstallation examine = looking(
                scope -> enkash(Verdict.CONTRADICTED, Probed.Result.ANSWERED, 0),
                Remark.bad(Topic.MAIL, List.of("MailConnectException")));

        Report report = ((Result.Examined) examine.examine(meera, null, null)).report();

        assertThat(report.isHealthy()).isFalse();
        assertThat(report.bad()).extracting(Remark::topic).containsExactly(Topic.MAIL);
        assertThat(world.entriesOf(EnkashAction.EXAMINE)).containsExactly("DONE");
        assertThat(world.memory.history().all().getLast().details())
                .containsEntry("contradicted", "card.mask")
                .containsEntry("bad", "MAIL");
    }

    @Test
    void the_first_account_is_taken_when_none_is_named_and_one_that_is_not_known_is_refused() {
        ExamineInstallation examine = looking(this::noting);

        examine.examine(meera, null, null);

        assertThat(examined)
                .extracting(Scope::account)
                .containsExactly(
                        world.memory.accounts().of(World.COMPANY).getFirst().id());
        assertThat(examine.examine(meera, new CardAccountId("NONE"), null)).isEqualTo(new Result.UnknownAccount());
        assertThat(world.entriesOf(EnkashAction.EXAMINE)).containsExactly("DONE", "REFUSED unknown-account");
    }

    @Test
    void nobody_else_may_look_and_that_is_written_down() {
        ExamineInstallation examine = looking(this::noting);

        for (Actor other : List.of(
                world.anAuditor("Farah Khan").build(),
                world.anEmployee("Asha Rao").build())) {
            assertThat(examine.examine(other, null, null)).isEqualTo(new Result.NotAllowed());
            assertThat(examine.choose(other)).isEqualTo(new ExamineInstallation.Choice.NotAllowed());
        }

        assertThat(examined).isEmpty();
        assertThat(world.entriesOf(EnkashAction.EXAMINE)).containsExactly("REFUSED not-allowed", "REFUSED not-allowed");
    }

    @Test
    void while_one_looks_another_is_told_so_and_may_look_afterwards() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExamineInstallation examine = looking(scope -> {
            begun.countDown();
            await(end);
            return noting(scope);
        });

        CompletableFuture<Result> first = CompletableFuture.supplyAsync(() -> examine.examine(meera, null, null));
        begun.await();
        assertThat(examine.examine(meera, null, null)).isEqualTo(new Result.UnderWay());
        end.countDown();

        assertThat(first.join()).isInstanceOf(Result.Examined.class);
        assertThat(examine.examine(meera, null, null)).isInstanceOf(Result.Examined.class);
    }

    @Test
    void a_clock_half_a_minute_apart_is_in_order_and_more_is_not() {
        assertThat(clock(30).state()).isEqualTo(Remark.State.GOOD);
        assertThat(clock(-31).state()).isEqualTo(Remark.State.BAD);
        assertThat(clock(-31).details()).containsExactly("-31 s");
    }

    @Test
    void what_enkash_did_not_answer_is_not_healthy_and_a_refused_made_up_reference_is() {
        assertThat(report(enkash(Verdict.CONFIRMED, Probed.Result.ANSWERED, 0)).isHealthy())
                .isTrue();
        assertThat(report(enkash(Verdict.CONFIRMED, Probed.Result.NO_ANSWER, 0)).isHealthy())
                .isFalse();
        assertThat(report(enkash(Verdict.NOT_SEEN, Probed.Result.NOT_ASKED, 0)).isHealthy())
                .isFalse();
        Probed token = new Probed(Probe.TOKEN, Probed.Result.ANSWERED, List.of());
        Probed madeUp = new Probed(Probe.UNKNOWN_REFERENCE, Probed.Result.REFUSED, List.of());
        assertThat(report(new Examination(List.of(), List.of(token, madeUp), List.of(), Optional.empty()))
                        .isHealthy())
                .isTrue();
    }

    private Remark clock(int seconds) {
        return report(enkash(Verdict.CONFIRMED, Probed.Result.ANSWERED, seconds))
                .remarks()
                .getLast();
    }

    private Report report(Examination enkash) {
        return ((Result.Examined) looking(scope -> enkash).examine(meera, null, null)).report();
    }

    private Examination noting(Scope scope) {
        examined.add(scope);
        return enkash(Verdict.CONFIRMED, Probed.Result.ANSWERED, 0);
    }

    private ExamineInstallation looking(Examiner examiner, Remark... remarks) {
        Doctor doctor = new Doctor(examiner, List.of(() -> List.of(remarks)), world.chronicle::now);
        return new ExamineInstallation(doctor, world.memory.accounts(), world.chronicle);
    }

    private static Examination enkash(Verdict mask, Probed.Result token, int secondsAhead) {
        List<FieldSeen> fields = List.of(new FieldSeen("payload.maskedNumber", Set.of(FieldSeen.Kind.STRING)));
        return new Examination(
                List.of(),
                List.of(new Probed(Probe.TOKEN, token, List.of())),
                List.of(new Finding(Assumption.CARD_MASK, mask, fields)),
                Optional.of(Duration.ofSeconds(secondsAhead)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
