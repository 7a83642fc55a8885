/** What people are told by e-mail. */
@NullMarked
package io.cardkeep.web.notice;

import org.jspecify.annotations.NullMarked;
