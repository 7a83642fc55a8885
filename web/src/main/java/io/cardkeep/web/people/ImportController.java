package io.cardkeep.web.people;

import io.cardkeep.application.people.InvitePeople;
import io.cardkeep.application.people.InvitePerson;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Inviting the people of a CSV file: first what would become of each line, then the invitations. */
@Controller
final class ImportController {
    private static final String FIELD = "people";

    private final InvitePeople invitePeople;

    ImportController(InvitePeople invitePeople) {
        this.invitePeople = invitePeople;
    }

    @GetMapping("/people/import")
    String start(Actor actor, Model model) {
        if (!actor.may(Permission.MANAGE_PEOPLE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return form("", model);
    }

    /** The dry run. */
    @PostMapping("/people/import")
    String look(
            Actor actor, @RequestParam(defaultValue = "") String people, Model model, HttpServletResponse response) {
        return judged(people, those -> invitePeople.look(actor, those), "people/import-look", model, response);
    }

    @FreshFactor
    @PostMapping("/people/import/invitations")
    String create(
            Actor actor, @RequestParam(defaultValue = "") String people, Model model, HttpServletResponse response) {
        return judged(people, those -> invitePeople.invite(actor, those), "people/import-done", model, response);
    }

    private static String judged(
            String text,
            Function<List<InvitePerson.NewPerson>, InvitePeople.Outcome> judge,
            String view,
            Model model,
            HttpServletResponse response) {
        PeopleFile file = PeopleFile.of(text);
        List<InvitePerson.NewPerson> those = file instanceof PeopleFile.Read read
                ? read.rows().stream().flatMap(row -> row.person().stream()).toList()
                : List.of();
        return switch (judge.apply(those)) {
            case InvitePeople.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case InvitePeople.Outcome.Lines(var lines) ->
                switch (file) {
                    case PeopleFile.Unreadable(var message) -> {
                        Refusals.of(FIELD, message).on(model, response);
                        yield form(text, model);
                    }
                    case PeopleFile.Read read -> {
                        model.addAttribute("table", ImportTable.of(read, lines));
                        yield form(text, model, view);
                    }
                };
        };
    }

    private static String form(String text, Model model) {
        return form(text, model, "people/import");
    }

    private static String form(String text, Model model, String view) {
        model.addAttribute(FIELD, text);
        model.addAttribute("most", InvitePeople.MOST);
        return view;
    }
}
