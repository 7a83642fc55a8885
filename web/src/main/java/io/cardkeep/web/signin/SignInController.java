package io.cardkeep.web.signin;

import io.cardkeep.web.security.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@Controller
final class SignInController {
    private final ObjectProvider<SignInHint> hint;

    SignInController(ObjectProvider<SignInHint> hint) {
        this.hint = hint;
    }

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        if (Visitor.of(request).isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("wrong", request.getParameter("error") != null);
        hint.ifAvailable(found -> model.addAttribute("hint", found));
        return "signin/new";
    }
}
