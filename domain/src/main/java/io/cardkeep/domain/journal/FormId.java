package io.cardkeep.domain.journal;

import java.util.UUID;

/**
 * Made when a form is rendered and sent with it: a double click, Back or a second tab carry the same one, and only the
 * first of them sends anything.
 */
public record FormId(UUID value) {}
