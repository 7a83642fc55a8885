package io.cardkeep.web.signin;

import io.cardkeep.web.security.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the sign-in page. */
@Controller
final class SignInController {
    private final SignInScreen screen;

    SignInController(SignInScreen screen) {
        this.screen = screen;
    }

    @GetMapping("/login")
    ModelAndView show(HttpServletRequest request) {
        return Visitor.of(request).isPresent()
                ? new ModelAndView("redirect:/")
                : screen.show(request.getParameter("error") != null, request.getParameter("sso"));
    }
}
