@NullMarked
package io.cardkeep.web.jobs;

import org.jspecify.annotations.NullMarked;
