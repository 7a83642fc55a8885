package io.cardkeep.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds what needs a {@link FreshFactor} until there is one. */
final class FactorCheck implements HandlerInterceptor {
    private static final Duration PAGE_IS_GOOD_FOR = Duration.ofMinutes(5);

    private final InstantSource clock;

    FactorCheck(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        @Nullable
        FreshFactor needed =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(FreshFactor.class) : null;
        if (needed != null && !isFresh(needed)) {
            throw new FactorNeeded(Interrupted.of(request));
        }
        return true;
    }

    private boolean isFresh(FreshFactor needed) {
        return Factors.areFresh(
                SecurityContextHolder.getContext().getAuthentication(),
                clock.instant(),
                needed.fromItsPage() ? PAGE_IS_GOOD_FOR : Duration.ZERO);
    }
}
