package io.cardkeep.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds what needs a {@link FreshFactor} until there is one, and everything on a device that fell asleep. */
final class FactorCheck implements HandlerInterceptor {
    private static final Duration PAGE_IS_GOOD_FOR = Duration.ofMinutes(5);

    private final InstantSource clock;

    FactorCheck(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() != DispatcherType.ERROR) {
            @Nullable FreshFactor needed = method.getMethodAnnotation(FreshFactor.class);
            boolean notFresh = needed != null && !isFresh(needed);
            if (notFresh || (isAsleep(request) && !isOpenEvenAsleep(method))) {
                throw new FactorNeeded(Interrupted.of(request));
            }
        }
        return true;
    }

    private static boolean isAsleep(HttpServletRequest request) {
        return Visitor.of(request).stream().anyMatch(visitor -> visitor.stay() == Stay.ASLEEP);
    }

    private static boolean isOpenEvenAsleep(HandlerMethod method) {
        return method.hasMethodAnnotation(EvenAsleep.class)
                || method.getBeanType().isAnnotationPresent(EvenAsleep.class);
    }

    private boolean isFresh(FreshFactor needed) {
        return Factors.areFresh(
                SecurityContextHolder.getContext().getAuthentication(),
                clock.instant(),
                needed.fromItsPage() ? PAGE_IS_GOOD_FOR : Duration.ZERO);
    }
}
