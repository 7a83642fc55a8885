@NullMarked
package io.cardkeep.web;

import org.jspecify.annotations.NullMarked;
