package io.cardkeep.web.runs;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.web.ChildJvm;
import io.cardkeep.web.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application in a process of its own, which does one random thing to each of some cards, one after the other,
 * until it is killed or has no more cards.
 *
 * @param company whose cards and people
 */
record ActingNode(UseCases useCases, RandomGenerator random, Cards cards, People people, CompanyId company)
        implements Act.Hand {

    /** The tables are there already, and most of the application is not needed. */
    private static final Map<String, Object> QUICK_START =
            Map.of("spring.main.lazy-initialization", "true", "spring.liquibase.enabled", "false");

    /** Starts one; it acts as soon as it is ready. */
    static ChildJvm start(World world, long seed, Run run) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                Long.toString(seed),
                world.company().value(),
                run.actors().getFirst().person().value().toString(),
                run.actors().get(2).person().value().toString()));
        run.cards().forEach(card -> arguments.add(card.id().value()));
        return Node.process(world.server(), QUICK_START, ActingNode.class, arguments);
    }

    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = Node.application(arguments[0])) {
            ActingNode node = new ActingNode(
                    UseCases.of(context::getBean, context.getBean(Instructions.class), new Seams()),
                    new Random(Long.parseLong(arguments[1])),
                    context.getBean(Cards.class),
                    context.getBean(People.class),
                    new CompanyId(arguments[2]));
            Thread.ofVirtual().start(() -> node.act(List.of(arguments).subList(3, arguments.length)));
            ChildJvm.serve();
        }
    }

    private void act(List<String> given) {
        Actor holder = actor(given.get(0));
        Actor admin = actor(given.get(1));
        for (String id : given.subList(2, given.size())) {
            Card card = cards.find(company, new CardId(id)).orElseThrow();
            Act act = Acts.ALL.get(random.nextInt(Acts.ALL.size()));
            Actor actor = act.by() == Act.By.HOLDER ? holder : admin;
            act.drawing().draw(this, actor, card, new FormId(UUID.randomUUID())).perform();
        }
    }

    private Actor actor(String id) {
        Person person = people.find(company, new PersonId(UUID.fromString(id))).orElseThrow();
        return new Actor(company, person.id(), person.name(), person.role(), Origin.INTERNAL);
    }

    @Override
    public void refused(Actor actor, String action) {
        // The history has it; the run that judges does not count what a dead node was told.
    }
}
