package io.cardkeep.demo.mail;

import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the demo's mail, to whoever sits at this machine. */
@Controller
public final class MailController {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    private final KeptMail mail;

    public MailController(KeptMail mail) {
        this.mail = mail;
    }

    @GetMapping("/demo/mail")
    String index(Model model) {
        model.addAttribute("letters", mail.newestFirst());
        model.addAttribute("zone", INDIA);
        return "demo/mail";
    }
}
