package io.cardkeep.web.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Needs somebody who showed within the last five minutes who they are. Who did not is asked in place, and what they sent
 * goes on from there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FreshFactor {
    /**
     * Whether it is sent by a page that needed one itself: it then counts for as long again as that page is good for, so
     * that nobody types a PIN in vain.
     */
    boolean fromItsPage() default false;
}
