package io.cardkeep.application.journal;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.ChangeStops;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes to the admins when changes wait for them: for their word on what became of one, or to be let on again. */
public final class TellOfChanges {
    private final Notices notices;
    private final People people;
    private final ChangeStops stops;

    public TellOfChanges(Notices notices, People people, ChangeStops stops) {
        this.notices = notices;
        this.people = people;
        this.stops = stops;
    }

    /** Tells of the stops that nobody was told of yet. For a job. */
    public void stopped() {
        stops.takeUntold().forEach(untold -> stopped(untold.company(), untold.stop()));
    }

    private void stopped(CompanyId company, ChangeStop stop) {
        closers(company).forEach(admin -> notices.send(new Notice.ChangesStopped(admin, stop.kind(), stop.since())));
    }

    /** One mail for all that began to wait together, so that an outage fills nobody's letter box. */
    void outcomesWanted(List<Instruction> asked) {
        Map<CompanyId, Long> counts =
                asked.stream().collect(Collectors.groupingBy(Instruction::company, Collectors.counting()));
        counts.forEach((company, count) -> closers(company)
                .forEach(admin -> notices.send(new Notice.OutcomesWanted(admin, Math.toIntExact(count)))));
    }

    /** Of those who decide, who may say by hand what became of a change and let changes on. */
    private Stream<Person> closers(CompanyId company) {
        return people.deciders(company).stream().filter(each -> each.role().may(Permission.CLOSE_INSTRUCTIONS));
    }
}
