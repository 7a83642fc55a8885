package io.cardkeep.web.card;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How a change was asked for.
 *
 * @param htmx whether a part of a page is wanted, not a whole one
 * @param onList whether that part is the card among others
 */
record Asked(boolean htmx, boolean onList, RedirectAttributes redirect, HttpServletResponse response) {}
