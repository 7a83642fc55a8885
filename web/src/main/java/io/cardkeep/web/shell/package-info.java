/** What surrounds every page: layout, language, time, money, errors. */
@NullMarked
package io.cardkeep.web.shell;

import org.jspecify.annotations.NullMarked;
