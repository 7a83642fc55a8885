/** The wall between companies: which company a transaction is for, told to PostgreSQL's row-level security. */
@NullMarked
package io.cardkeep.persistence.company;

import org.jspecify.annotations.NullMarked;
